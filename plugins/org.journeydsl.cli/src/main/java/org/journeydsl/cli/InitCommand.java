package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.project.NewFile;
import org.journeydsl.project.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey init}: a project to begin with. */
@Command(
    name = "init",
    header = "Make a project with a first map, in your language.",
    footer = {
      "",
      "What is not given is asked for, where somebody sits at a terminal. Nothing is ever"
          + " replaced.",
      "",
      "Kinds: shop (buying in an online shop), service (a repair at home), employee (the first"
          + " month",
      "in a job), blueprint (front stage, back stage and systems of a service).",
      "",
      "Examples:",
      "  journey init                                 here, and asks",
      "  journey init returns --kind shop             in a new folder",
      "  journey init --kind blueprint --language pl --ci gitlab"
    })
final class InitCommand implements Action {

  /** What the first map is about, as it is typed. */
  enum Kind {
    shop,
    service,
    employee,
    blueprint
  }

  /** Whose build server checks and draws, as it is typed. */
  enum Ci {
    github,
    gitlab
  }

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The project's folder (default: the current one).")
  private Path dir = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What the first map is about: ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "The language of its texts: en, uk, ru, pl, cs or ro (default: yours).")
  private String language;

  @Option(
      names = "--ci",
      paramLabel = "SERVER",
      description = "Whose build server checks and draws: github or gitlab (default: github).")
  private Ci ci = Ci.github;

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    Path folder = shell.folder().resolve(dir).normalize();
    Questions questions = new Questions(shell);
    if (kind == null) {
      kind =
          Kind.valueOf(
              questions
                  .ask(
                      "What is the first map about",
                      List.of("shop", "service", "employee", "blueprint"),
                      "shop")
                  .orElseThrow(
                      () ->
                          new WrongUse(
                              "Say what the first map is about: --kind shop, service, employee or"
                                  + " blueprint.")));
    }
    if (language == null) {
      String own = Language.of(null, shell.locale());
      language = questions.ask("In which language", NewFile.LANGUAGES, own).orElse(own);
    }
    NewProject project =
        NewProject.of(
            NewProject.Kind.valueOf(upper(kind)),
            Language.of(language, shell.locale()),
            folder.getFileName() == null ? "Journeys" : folder.getFileName().toString(),
            NewProject.Ci.valueOf(upper(ci)));
    List<String> conflicts = project.conflicts(folder);
    if (!conflicts.isEmpty()) {
      throw new WrongUse(
          "These files are there already, so nothing was written: "
              + String.join(", ", conflicts)
              + ". Choose another folder, or move them away.");
    }
    Optional<String> problem = project.write(folder);
    if (problem.isPresent()) {
      throw new WrongUse(problem.get());
    }
    for (String path : project.paths()) {
      shell.out().println("wrote " + shell.show(folder.resolve(path)));
    }
    String where = folder.equals(shell.folder()) ? "" : " " + shell.show(folder);
    shell.out().println("Next: journey preview" + where);
    return Status.FINE;
  }

  private static String upper(Enum<?> word) {
    return word.name().toUpperCase(Locale.ROOT);
  }
}
