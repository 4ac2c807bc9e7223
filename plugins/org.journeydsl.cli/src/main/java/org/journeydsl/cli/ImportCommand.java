package org.journeydsl.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.project.ForeignFile;
import org.journeydsl.project.Imported;
import org.journeydsl.project.TextFile;
import org.journeydsl.project.Translated;
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
      "are made of the titles. No file is replaced without --replace.",
      "",
      "Examples:",
      "  journey import sketch.mmd                 a Mermaid journey, to standard output",
      "  journey import sketch.mmd --out maps      into maps/sketch.journey",
      "  journey import journey.json --out maps    what 'journey export json' wrote",
      "  journey import map.xlsx --out maps        a sheet with stages as columns, or one row per",
      "                                            touchpoint; headers in en, uk, ru, pl, cs or ro",
      "  journey import texts.xlsx                 translations, into the project of this folder,"
          + " or",
      "                                            that of --out; comments and layout stay",
      "  journey import texts.uk.xlf               the same from XLIFF 1.2"
    })
final class ImportCommand implements Action {

  /** Formats, as they are typed. */
  enum From {
    json,
    mermaid,
    csv,
    xlsx,
    texts
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
      description = "${COMPLETION-CANDIDATES} (default: by the file's ending and how it begins).")
  private From from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "The folder to write to (default: standard output, for a single file); for translations"
              + " the project's folder (default: the current one).")
  private Path out;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description =
          "The language of a table's texts (default: that of its headers), or of the translations in"
              + " an XLIFF (default: as it says).")
  private String language;

  @Option(names = "--replace", description = "Replace files that are there already.")
  private boolean replace;

  ImportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    byte[] content = read();
    if (from == From.texts || from == null && Translated.isOne(content)) {
      return new TranslationImport(shell, file, out).run(content, language());
    }
    Imported.Format format =
        from != null
            ? Imported.Format.valueOf(from.name().toUpperCase(Locale.ROOT))
            : Imported.format(file, content)
                .orElseThrow(
                    () ->
                        new WrongUse(
                            "'"
                                + file
                                + "' is in no format that is known: say which with --from."));
    Imported imported = Imported.of(format, content, Imported.stem(file), language());
    imported.problems().forEach(problem -> shell.err().println(file + ": " + problem));
    if (imported.texts().isEmpty()) {
      shell.err().println("Nothing was imported.");
      return Status.FINDINGS;
    }
    if (out == null && imported.texts().size() > 1) {
      throw new WrongUse(
          "This makes "
              + imported.texts().size()
              + " files: name the folder for them, such as --out maps.");
    } else if (out == null) {
      imported.texts().values().forEach(shell.out()::print);
    } else {
      write(imported);
    }
    return imported.problems().isEmpty() ? Status.FINE : Status.FINDINGS;
  }

  private Optional<String> language() {
    if (language != null && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")) {
      throw new WrongUse("'" + language + "' is no language tag such as en, uk or pt-BR.");
    }
    return Optional.ofNullable(language);
  }

  private byte[] read() {
    ForeignFile read;
    try {
      read =
          file.equals("-")
              ? ForeignFile.of(Inputs.readAll(shell), "standard input")
              : ForeignFile.of(shell.folder().resolve(file), file);
    } catch (InvalidPathException e) {
      throw new WrongUse("'" + file + "' is no path.");
    }
    read.problem()
        .ifPresent(
            problem -> {
              throw new WrongUse(problem);
            });
    return read.content();
  }

  private void write(Imported imported) {
    Path folder = shell.folder().resolve(out).normalize();
    List<TextFile> files = imported.files(folder);
    List<String> taken =
        files.stream().filter(TextFile::exists).map(each -> shell.show(each.path())).toList();
    if (!replace && !taken.isEmpty()) {
      throw new WrongUse(
          "These files are there already, so nothing was written: "
              + String.join(", ", taken)
              + ". Choose another folder, or say --replace.");
    }
    List<String> problems = new ArrayList<>();
    for (TextFile each : files) {
      each.write()
          .ifPresentOrElse(
              problems::add, () -> shell.out().println("wrote " + shell.show(each.path())));
    }
    if (!problems.isEmpty()) {
      throw WrongUse.of(problems);
    }
    String where = folder.equals(shell.folder()) ? "" : " " + shell.show(folder);
    shell.out().println("Next: journey preview" + where);
  }
}
