package org.journeydsl.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.journeydsl.findings.Guess;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.Settings;

/** The generators to run: those that {@code --only} names, else those of {@code journey.toml}. */
final class GeneratorChoice {

  private final List<Generator> all = Generators.all();
  private final List<String> only;

  private GeneratorChoice(List<String> only) {
    this.only = List.copyOf(only);
  }

  static GeneratorChoice of(List<String> only) {
    GeneratorChoice choice = new GeneratorChoice(only);
    List<String> known = choice.all.stream().map(Generator::id).toList();
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
    return all.stream().filter(each -> wanted.isEmpty() || wanted.contains(each.id())).toList();
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
