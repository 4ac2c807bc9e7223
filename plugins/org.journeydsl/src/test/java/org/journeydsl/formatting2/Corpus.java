package org.journeydsl.formatting2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.project.Formatting;

/** All journey files of this repository, the sound and the broken. */
final class Corpus {

  static final Path PAIRS = Path.of("src/test/resources/formatter");

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../../examples"), Path.of("src/main/resources"), Path.of("src/test/resources"));

  /** A file with its text. */
  record Sample(Path path, String text) {

    @Override
    public String toString() {
      return path.toString();
    }
  }

  private Corpus() {}

  /** The files that can be laid out. */
  static List<Sample> sound() {
    return all(true);
  }

  /** The files that have to stay as they are. */
  static List<Sample> broken() {
    return all(false);
  }

  private static List<Sample> all(boolean sound) {
    List<Sample> samples = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(p -> p.toString().endsWith(".journey")).sorted().toList()) {
          try {
            String text = Files.readString(path);
            if (Formatting.format("x.journey", text).findings().isEmpty() == sound) {
              samples.add(new Sample(path, text));
            }
          } catch (CharacterCodingException e) {
            // Some fixtures are no UTF-8 on purpose: nobody gets to see them as text.
            continue;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return samples;
  }

  static String format(String text) {
    return Formatting.format("x.journey", text).text();
  }

  static XtextResource parse(String text) {
    XtextResourceSet set = JourneyStandaloneSetup.injector().getInstance(XtextResourceSet.class);
    XtextResource resource =
        (XtextResource) set.createResource(URI.createURI("journey:/x.journey"), "journey");
    try {
      resource.load(new StringInputStream(text, "UTF-8"), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  static JourneyFile model(String text) {
    return (JourneyFile) parse(text).getContents().get(0);
  }
}
