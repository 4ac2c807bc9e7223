package org.journeydsl.project;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/**
 * Generators from jars that a person named on the command line.
 *
 * <p>A jar is a program and runs with all rights of whoever starts it. So nothing in a project,
 * which may be a stranger's, can name one: see {@code
 * docs/decisions/0006-generators-from-outside.md}.
 */
public final class GeneratorJars {

  /** A jar that is none, or has no generator; the message says it to whoever named it. */
  public static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private GeneratorJars() {}

  /** The generators of jars, in their order. */
  public static List<Generator> load(List<Path> jars) throws Unusable {
    List<Generator> all = new ArrayList<>();
    for (Path jar : jars) {
      String name = String.valueOf(jar.getFileName());
      if (!Files.isRegularFile(jar)) {
        throw new Unusable("There is no file '" + name + "'.");
      }
      List<Generator> found = found(jar, name);
      if (found.isEmpty()) {
        throw new Unusable(
            "'%s' has no generator: it needs a file META-INF/services/%s that names one."
                .formatted(name, Generator.class.getName()));
      }
      all.addAll(found);
    }
    return List.copyOf(all);
  }

  private static List<Generator> found(Path jar, String name) throws Unusable {
    // Stays open: a generator loads its classes when it needs them, and the program ends soon.
    ClassLoader loader = new URLClassLoader(new URL[] {url(jar)}, Generator.class.getClassLoader());
    List<Generator> found = new ArrayList<>();
    try {
      for (Generator each : ServiceLoader.load(Generator.class, loader)) {
        if (each.getClass().getClassLoader() == loader) {
          found.add(new Outside(each, each.id(), each.description(), name));
        }
      }
    } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
      throw new Unusable("The generator in '%s' does not start: %s.".formatted(name, reason(e)));
    }
    return found;
  }

  private static URL url(Path jar) throws Unusable {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new Unusable("'" + jar.getFileName() + "' cannot be opened.");
    }
  }

  private static String reason(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    String message = cause.getMessage();
    return cause.getClass().getSimpleName()
        + (message == null ? "" : " (" + message.lines().findFirst().orElse("") + ")");
  }

  /** One of them; what goes wrong in it is a finding and not the end of this program. */
  private record Outside(Generator generator, String id, String description, String jar)
      implements Generator {

    @Override
    public Generated generate(Source source) {
      try {
        return generator.generate(source);
      } catch (RuntimeException | LinkageError e) {
        return new Generated(
            List.of(),
            List.of(
                Finding.of(
                    "generator-failed",
                    Severity.ERROR,
                    "Generator '%s' from %s failed: %s.".formatted(id, jar, reason(e)),
                    Place.of(ProjectRoot.SETTINGS))));
      }
    }
  }
}
