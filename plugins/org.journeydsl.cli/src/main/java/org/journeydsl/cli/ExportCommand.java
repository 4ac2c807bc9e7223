package org.journeydsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.cli.print.Report;
import org.journeydsl.generate.json.JourneySchema;
import org.journeydsl.generate.owners.CodeOwners;
import org.journeydsl.ide.textmate.TextMateGrammar;
import org.journeydsl.project.Exported;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey export}: the whole model for other programs. */
@Command(
    name = "export",
    header = "Write what journeys say for other programs: all of it as JSON, or maps as tables.",
    footer = {
      "",
      "json is all that the files of one project say; schema is the JSON Schema of it; xlsx is a",
      "workbook with a sheet per journey and a row per touchpoint; texts is for translators: a",
      "workbook with a column per language, or XLIFF 1.2 for one language where --out ends in",
      ".xlf. Files with errors are not exported. 'journey import' reads json, xlsx and texts back.",
      "grammar is a TextMate grammar, for programs that colour .journey text; codeowners says who has",
      "to look at a change of which file, from 'owner' and 'handle': --out keeps what else the file",
      "holds.",
      "",
      "Examples:",
      "  journey export json > journey.json",
      "  journey export json maps --out journey.json",
      "  journey export xlsx --out map.xlsx --language uk",
      "  journey export texts --out texts.xlsx",
      "  journey export texts --out texts.uk.xlf --language uk",
      "  journey export schema --out journey.schema.json",
      "  journey export grammar --out journey.tmLanguage.json",
      "  journey export codeowners --out .github/CODEOWNERS"
    })
final class ExportCommand implements Action {

  /** What can be exported, as it is typed. */
  enum What {
    json,
    schema,
    xlsx,
    texts,
    grammar,
    codeowners
  }

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private What what;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns such as 'maps/**/*.journey'. Without any: the current"
              + " folder.")
  private List<String> paths = new ArrayList<>();

  @Mixin private HelpOption help;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private Path out;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description =
          "The language of a table (default: that of each journey's file), or the one that an XLIFF"
              + " is translated into.")
  private String language;

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    if (what == What.schema) {
      return print(bytes(JourneySchema.create().text()));
    }
    if (what == What.grammar) {
      return print(bytes(TextMateGrammar.ofTheLanguage()));
    }
    if ((what == What.xlsx || what == What.texts) && out == null) {
      throw new WrongUse(
          "A workbook is no text to print: name the file, as --out "
              + (what == What.texts ? "texts.xlsx." : "map.xlsx."));
    }
    LocalDate today = shell.clock().today();
    Project project = project(today);
    if (project.hasErrors()) {
      Report report = new Report(shell::show);
      report.add(project, project.findings());
      report.count(project.files().size());
      int status = Reporting.printErrors(report, shell);
      shell.err().println("Nothing was exported: first put the errors right.");
      return status;
    }
    if (what == What.codeowners) {
      return print(codeOwners(project));
    }
    Exported exported = Exported.of(format(), project, Optional.ofNullable(language));
    exported
        .problem()
        .ifPresent(
            problem -> {
              throw new WrongUse(problem);
            });
    exported.remark().ifPresent(shell.err()::println);
    return print(exported.content());
  }

  private Exported.Format format() {
    return switch (what) {
      case json -> Exported.Format.JSON;
      case texts -> isXliff() ? Exported.Format.XLIFF : Exported.Format.TEXTS;
      default -> Exported.Format.XLSX;
    };
  }

  private byte[] codeOwners(Project project) {
    Path top = ProjectRoot.repository(project.root()).orElse(project.root());
    String folder = top.relativize(project.root()).toString().replace('\\', '/');
    CodeOwners owners = CodeOwners.of(project.model(), folder.isEmpty() ? "" : folder + "/");
    owners.problems().forEach(shell.err()::println);
    return bytes(owners.in(around()));
  }

  /** What somebody wrote into the file that the owners go into. */
  private String around() {
    if (out == null) {
      return "";
    }
    TextFile file = new TextFile(shell.folder().resolve(out).normalize(), new byte[0]);
    return file.exists()
        ? file.text()
            .orElseThrow(() -> new WrongUse("'" + out + "' is no text that could be added to."))
        : "";
  }

  private boolean isXliff() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlf") || name.endsWith(".xliff");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Project project(LocalDate today) {
    Selection selection = Selection.of(paths, shell.folder());
    if (!selection.problems().isEmpty()) {
      throw WrongUse.of(selection.problems());
    }
    List<Group> groups = selection.groups();
    if (groups.size() > 1) {
      throw new WrongUse(
          "These files belong to "
              + groups.size()
              + " projects, and a document holds one: export each by its folder.");
    }
    Group group = groups.get(0);
    return new ProjectLoader(group.root(), today).add(group.files()).load();
  }

  private int print(byte[] content) {
    if (out == null) {
      shell.out().print(new String(content, StandardCharsets.UTF_8));
      return Status.FINE;
    }
    Path file = shell.folder().resolve(out).normalize();
    new TextFile(file, content)
        .write()
        .ifPresent(
            problem -> {
              throw new WrongUse(problem);
            });
    shell.out().println("wrote " + shell.show(file));
    return Status.FINE;
  }
}
