package org.journeydsl.ide.commands;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.generate.Audience;
import org.journeydsl.ide.Refusal;
import org.journeydsl.project.FormattedFile;
import org.journeydsl.project.NewFile;
import org.journeydsl.project.NewProject;
import org.journeydsl.project.OutputFolder;
import org.journeydsl.project.ProjectOutputs;
import org.journeydsl.project.Selection;

/**
 * What an editor can have the server write: outputs, layouts, a new project. Everything else goes
 * back to the editor as edits of texts.
 *
 * <p>They work on files as they are saved, as the command line does, and write through the same
 * careful hands. In a folder that the user does not trust nothing is written at all.
 */
public final class ServerCommands {

  /** Writes the outputs of a project: {@code {folder, audience}}. */
  public static final String GENERATE = "journey.server.generate";

  /** Lays out all files of a folder: {@code {folder}}. */
  public static final String FORMAT = "journey.server.format";

  /** Makes a project in an empty folder: {@code {folder, kind, language}}. */
  public static final String NEW_PROJECT = "journey.server.newProject";

  private ServerCommands() {}

  /** The commands that the server announces. */
  public static List<String> all() {
    return List.of(GENERATE, FORMAT, NEW_PROJECT);
  }

  /**
   * What the editor says with a command.
   *
   * @param folder the folder to work in, as a path or as an address of a file
   * @param audience {@code team} or {@code client}; team where left out
   * @param kind what the first map of a new project is about
   * @param language of a new project's texts
   */
  public record Arguments(String folder, String audience, String kind, String language) {}

  /**
   * What was done.
   *
   * @param message for the person before the editor
   * @param written the files that were written, from the folder that was worked in
   */
  public record Done(String message, List<String> written) {}

  /**
   * Does what a command says.
   *
   * @throws Refusal where it must not or cannot be done
   */
  public static Done run(String command, List<Object> given, boolean trusted, LocalDate today) {
    if (!all().contains(command)) {
      throw new Refusal("The server has no command '" + command + "'.");
    }
    if (!trusted) {
      throw new Refusal("This writes files, and the folder is not trusted: trust it first.");
    }
    Arguments arguments = arguments(given);
    Path folder = FolderOf.argument(arguments.folder());
    return switch (command) {
      case GENERATE -> generate(folder, arguments, today);
      case FORMAT -> format(folder);
      default -> newProject(folder, arguments);
    };
  }

  private static Arguments arguments(List<Object> given) {
    Object first = given == null || given.isEmpty() ? null : given.get(0);
    try {
      Arguments arguments =
          first instanceof JsonElement json
              ? new Gson().fromJson(json, Arguments.class)
              : first instanceof Arguments already ? already : null;
      if (arguments != null && arguments.folder() != null) {
        return arguments;
      }
    } catch (JsonSyntaxException e) {
      // Told below.
    }
    throw new Refusal("Name the folder to work in, as {\"folder\": \"…\"}.");
  }

  // ------------------------------------------------------------------------------------- generate

  private static Done generate(Path folder, Arguments arguments, LocalDate today) {
    List<String> written = new ArrayList<>();
    int projects = 0;
    Audience audience =
        "client".equalsIgnoreCase(arguments.audience()) ? Audience.CLIENT : Audience.TEAM;
    for (Selection.Group group : groups(folder)) {
      written.addAll(written(ProjectOutputs.write(group, today, audience, generator -> {})));
      projects++;
    }
    String where = projects == 1 ? "" : " in " + projects + " projects";
    return new Done(
        written.isEmpty()
            ? "All outputs are up to date."
            : written.size() + " files written" + where + ".",
        written);
  }

  private static List<String> written(ProjectOutputs outputs) {
    outputs
        .problem()
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
    Path out = Path.of(outputs.project().settings().output());
    List<String> written = new ArrayList<>();
    for (OutputFolder.Result result : outputs.results()) {
      switch (result.deed()) {
        case WRITTEN -> written.add(out.resolve(result.path()).toString().replace('\\', '/'));
        case FAILED, IN_THE_WAY ->
            throw new Refusal(
                "'%s' was not written: %s."
                    .formatted(
                        result.path(),
                        result.reason().isEmpty() ? "another file stands there" : result.reason()));
        default -> {}
      }
    }
    return written;
  }

  private static List<Selection.Group> groups(Path folder) {
    Selection selection = Selection.of(List.of(folder.toString()), folder);
    if (!selection.problems().isEmpty()) {
      throw new Refusal(selection.problems().get(0));
    }
    return selection.groups();
  }

  // --------------------------------------------------------------------------------------- format

  private static Done format(Path folder) {
    List<String> written = new ArrayList<>();
    int kept = 0;
    for (Selection.Group group : groups(folder)) {
      for (Path path : group.files()) {
        FormattedFile file = FormattedFile.of(group.root(), path);
        kept += file.findings().isEmpty() ? 0 : 1;
        if (file.changes()) {
          Optional<String> problem = file.write();
          if (problem.isPresent()) {
            throw new Refusal(problem.get());
          }
          written.add(file.path());
        }
      }
    }
    String rest = kept == 0 ? "" : " " + kept + " with mistakes stay as they are.";
    return new Done(written.size() + " files changed." + rest, written);
  }

  // ---------------------------------------------------------------------------------- new project

  private static Done newProject(Path folder, Arguments arguments) {
    String language = arguments.language() == null ? "en" : arguments.language();
    if (!NewFile.LANGUAGES.contains(language)) {
      throw new Refusal(
          "'%s' is no language that a project can begin in: choose one of %s."
              .formatted(language, String.join(", ", NewFile.LANGUAGES)));
    }
    String name = folder.getFileName() == null ? "Journeys" : folder.getFileName().toString();
    NewProject project =
        NewProject.of(kind(arguments.kind()), language, name, NewProject.Ci.GITHUB);
    List<String> conflicts = project.conflicts(folder);
    if (!conflicts.isEmpty()) {
      throw new Refusal(
          "These files are there already, so nothing was written: "
              + String.join(", ", conflicts)
              + ".");
    }
    Optional<String> problem = project.write(folder);
    if (problem.isPresent()) {
      throw new Refusal(problem.get());
    }
    return new Done("The project is there.", project.paths());
  }

  private static NewProject.Kind kind(String word) {
    try {
      return word == null
          ? NewProject.Kind.SHOP
          : NewProject.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "'%s' is no kind of project: choose shop, service, employee or blueprint."
              .formatted(word));
    }
  }
}
