package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.journeydsl.findings.Guess;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.GeneratorJars;
import org.journeydsl.project.Settings;

/**
 * The generators to run: those that {@code --only} names, else those of {@code journey.toml} and of
 * the jars that {@code --with} names.
 */
final class GeneratorChoice {

  private final List<Generator> all;
  private final List<String> only;
  private final List<String> outside;

  private GeneratorChoice(List<String> only, List<Generator> outside) {
    this.only = List.copyOf(only);
    this.outside = outside.stream().map(Generator::id).toList();
    this.all = Stream.concat(Generators.all().stream(), outside.stream()).toList();
  }

  static GeneratorChoice of(List<String> only, List<Path> jars, Shell shell) {
    GeneratorChoice choice = new GeneratorChoice(only, outside(jars, shell));
    List<String> known = choice.all.stream().map(Generator::id).toList();
    for (int i = 0; i < known.size(); i++) {
      if (known.indexOf(known.get(i)) < i) {
        throw new WrongUse(
            "There are two generators '" + known.get(i) + "': one of a jar needs another id.");
      }
    }
    for (String id : only) {
      if (!known.contains(id)) {
        String guess =
            Guess.nearest(id, known).map(near -> " Did you mean '" + near + "'?").orElse("");
        throw new WrongUse(
            "There is no generator '"
                + id
                + "'."
                + guess
                + " There are "
                + String.join(", ", known)
                + ".");
      }
    }
    return choice;
  }

  /** What to run for a project. */
  List<Generator> of(Settings settings) {
    List<String> wanted = only.isEmpty() ? settings.generators() : only;
    return all.stream()
        .filter(
            each ->
                wanted.isEmpty()
                    || wanted.contains(each.id())
                    || only.isEmpty() && outside.contains(each.id()))
        .toList();
  }

  private static List<Generator> outside(List<Path> jars, Shell shell) {
    try {
      return GeneratorJars.load(jars.stream().map(shell.folder()::resolve).toList());
    } catch (GeneratorJars.Unusable e) {
      throw new WrongUse(e.getMessage());
    }
  }

  /** Whether files that a generator wrote earlier are this run's business. */
  boolean covers(String generator) {
    return only.isEmpty() || only.contains(generator);
  }

  /** The ids, for help and completion. */
  static final class Ids implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      List<String> ids = new ArrayList<>();
      Generators.all().forEach(each -> ids.add(each.id()));
      return ids.iterator();
    }
  }
}
