package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.project.OutputFolder;
import org.journeydsl.project.Project;
import org.journeydsl.project.Selection.Group;

/** Which project writes where. */
final class OutputChoice {

  private final Path out;
  private final boolean several;

  private OutputChoice(Path out, boolean several) {
    this.out = out;
    this.several = several;
  }

  /**
   * Decides.
   *
   * @param out what {@code --out} says; null where it is not given
   */
  static OutputChoice of(Path out, List<Group> groups, Shell shell) {
    if (out == null) {
      return new OutputChoice(null, false);
    }
    Map<String, Path> names = new HashMap<>();
    for (Group group : groups) {
      Path other = names.put(name(group.root()), group.root());
      if (other != null) {
        throw new WrongUse(
            "Two projects are called '%s' (%s and %s): give each its own --out."
                .formatted(name(group.root()), shell.show(other), shell.show(group.root())));
      }
    }
    return new OutputChoice(shell.folder().resolve(out), groups.size() > 1);
  }

  Path of(Project project) {
    if (out != null) {
      return several ? out.resolve(name(project.root())) : out;
    }
    Path folder = project.root().resolve(project.settings().output());
    if (!OutputFolder.mayBeNamedBy(project.root(), folder)) {
      throw new WrongUse(
          "The output folder '%s' of project '%s' leaves the project: change it in journey.toml, or use --out."
              .formatted(project.settings().output(), project.settings().name()));
    }
    return folder;
  }

  private static String name(Path root) {
    return root.getFileName() == null ? "project" : root.getFileName().toString();
  }
}
