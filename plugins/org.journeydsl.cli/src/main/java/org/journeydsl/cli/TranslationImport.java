package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeydsl.cli.print.Report;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;
import org.journeydsl.project.Translated;

/**
 * {@code journey import texts.xlsx} or {@code texts.uk.xlf}: translations come back into the files
 * they were made for.
 */
final class TranslationImport {

  private final Shell shell;
  private final String file;
  private final Path folder;

  /**
   * Prepares.
   *
   * @param file what the file is called
   * @param folder the project's; null for the current folder
   */
  TranslationImport(Shell shell, String file, Path folder) {
    this.shell = shell;
    this.file = file;
    this.folder = folder;
  }

  int run(byte[] content, Optional<String> language) {
    Selection selection =
        Selection.of(folder == null ? List.of() : List.of(folder.toString()), shell.folder());
    if (!selection.problems().isEmpty()) {
      throw WrongUse.of(selection.problems());
    }
    if (selection.groups().size() > 1) {
      throw new WrongUse(
          "There are "
              + selection.groups().size()
              + " projects here, and translations are for one: name its folder with --out.");
    }
    Group group = selection.groups().get(0);
    Project project =
        new ProjectLoader(group.root(), shell.clock().today()).add(group.files()).load();
    if (project.hasErrors()) {
      Report report = new Report(shell::show);
      report.add(project, project.findings());
      report.count(project.files().size());
      int status = Reporting.printErrors(report, shell);
      shell.err().println("Nothing was imported: first put the errors right.");
      return status;
    }
    Translated translated = Translated.of(project, content, language);
    translated.problems().forEach(problem -> shell.err().println(file + ": " + problem));
    List<String> failed = translated.write(project);
    if (!failed.isEmpty()) {
      throw WrongUse.of(failed);
    }
    for (String path : translated.texts().keySet()) {
      shell.out().println("wrote " + shell.show(group.root().resolve(path)));
    }
    shell.out().println(translated.count() + " translations are new or different.");
    return translated.problems().isEmpty() ? Status.FINE : Status.FINDINGS;
  }
}
