package org.journeydsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeydsl.project.Imported;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey import}: journeys that exist elsewhere. */
@Command(
    name = "import",
    header = "Make .journey files of what another program wrote.",
    footer = {
      "",
      "What cannot be understood is listed, and the exit status is 1; the rest is written. Names",
      "are made of the titles; no file that exists is replaced.",
      "",
      "Examples:",
      "  journey import sketch.mmd                 a Mermaid journey, to standard output",
      "  journey import sketch.mmd --out maps      into maps/sketch.journey",
      "  journey import journey.json --out maps    what 'journey export json' wrote"
    })
final class ImportCommand implements Action {

  /** Formats, as they are typed. */
  enum From {
    json,
    mermaid
  }

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The file to read; '-' is standard input.")
  private String file;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: by the file's ending and how it begins).")
  private From from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "The folder to write to (default: standard output, for a single file).")
  private Path out;

  ImportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    String text = read();
    Imported.Format format =
        from != null
            ? Imported.Format.valueOf(from.name().toUpperCase(Locale.ROOT))
            : Imported.format(file, text)
                .orElseThrow(
                    () ->
                        new WrongUse(
                            "'" + file + "' is no format that is known: say which with --from."));
    Imported imported = Imported.of(format, text, stem());
    imported.problems().forEach(problem -> shell.err().println(file + ": " + problem));
    if (out == null && imported.texts().size() > 1) {
      throw new WrongUse(
          "This makes "
              + imported.texts().size()
              + " files: name the folder for them, such as --out maps.");
    } else if (out == null) {
      imported.texts().values().forEach(shell.out()::print);
    } else {
      write(imported.texts());
    }
    return imported.problems().isEmpty() ? Status.FINE : Status.FINDINGS;
  }

  private String read() {
    if (file.equals("-")) {
      return new String(Inputs.readAll(shell), StandardCharsets.UTF_8);
    }
    try {
      return Files.readString(shell.folder().resolve(file), StandardCharsets.UTF_8);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new WrongUse("'" + file + "' cannot be read as a text in UTF-8.");
    }
  }

  private String stem() {
    String name = file.replace('\\', '/').replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
    return name.isEmpty() || name.equals("-") ? "imported" : name;
  }

  private void write(Map<String, String> texts) {
    List<TextFile> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          Path target = shell.folder().resolve(out).resolve(path).normalize();
          TextFile made = new TextFile(target, text.getBytes(StandardCharsets.UTF_8));
          files.add(made);
          if (made.exists()) {
            problems.add("'" + shell.show(target) + "' exists already: choose another folder.");
          }
        });
    for (TextFile each : problems.isEmpty() ? files : List.<TextFile>of()) {
      each.write()
          .ifPresentOrElse(
              problems::add, () -> shell.out().println("wrote " + shell.show(each.path())));
    }
    if (!problems.isEmpty()) {
      throw WrongUse.of(problems);
    }
  }
}
