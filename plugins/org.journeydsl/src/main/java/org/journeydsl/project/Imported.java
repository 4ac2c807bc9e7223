package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.generate.json.DocumentReader;
import org.journeydsl.generate.mermaid.MermaidReader;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.CsvReader;
import org.journeydsl.generate.table.Table;
import org.journeydsl.generate.table.TableReader;
import org.journeydsl.generate.table.XlsxReader;
import org.journeydsl.model.JourneyFile;

/**
 * Journeys that came from another format, as the texts of {@code .journey} files in the canonical
 * layout.
 *
 * @param texts by the paths of the files, with {@code /} between folders; every path is safe to
 *     write below a folder
 * @param problems what was not understood and is left out, each a sentence
 */
public record Imported(Map<String, String> texts, List<String> problems) {

  /** Formats that can be imported. */
  public enum Format {
    /** What {@code journey export json} writes. */
    JSON,
    /** A Mermaid {@code journey} diagram. */
    MERMAID,
    /** A table of comma-separated values. */
    CSV,
    /** A workbook. */
    XLSX
  }

  public Imported {
    problems = List.copyOf(problems);
  }

  /** The format of a file, by its ending and by how it begins. */
  public static Optional<Format> format(String file, byte[] content) {
    String name = file.toLowerCase(Locale.ROOT);
    String start = new String(content, 0, Math.min(content.length, 400), StandardCharsets.UTF_8);
    start = start.replace("\uFEFF", "").strip();
    // Also what is no .xlsx but comes from a spreadsheet program: its reader says what to do.
    if (start.startsWith("PK\u0003\u0004") || name.matches(".*\\.(xls.?|ods|numbers)")) {
      return Optional.of(Format.XLSX);
    } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return Optional.of(Format.CSV);
    }
    if (name.endsWith(".json") || start.startsWith("{")) {
      return Optional.of(Format.JSON);
    }
    boolean diagram =
        start.startsWith("journey") || start.startsWith("---") || start.startsWith("%%");
    return name.endsWith(".mmd") || name.endsWith(".mermaid") || diagram
        ? Optional.of(Format.MERMAID)
        : Optional.empty();
  }

  /** The files in a folder, not yet written. */
  public List<TextFile> files(Path folder) {
    return texts.entrySet().stream()
        .map(
            each ->
                new TextFile(
                    folder.resolve(each.getKey()),
                    each.getValue().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /** What a file is called without its folders and its ending. */
  public static String stem(String file) {
    String name = file.replace('\\', '/').replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
    return name.isEmpty() || name.equals("-") ? "imported" : name;
  }

  /**
   * Reads a file of another format.
   *
   * @param stem what a single file is called where the format has no name for it
   * @param language of the texts of a table; empty where its headers shall tell
   */
  public static Imported of(Format format, byte[] content, String stem, Optional<String> language) {
    try {
      if (format == Format.XLSX) {
        return tables(XlsxReader.read(content), stem, language);
      }
      return text(format, content, stem, language);
    } catch (CannotRead e) {
      return new Imported(Map.of(), List.of(e.getMessage()));
    }
  }

  private static Imported text(
      Format format, byte[] content, String stem, Optional<String> language) throws CannotRead {
    Reading reading = SafeFiles.decode(content, stem);
    if (reading.problem() != null) {
      String hint =
          format == Format.CSV
              ? " Spreadsheet programs call it 'CSV UTF-8'; or import the .xlsx itself."
              : "";
      return new Imported(Map.of(), List.of(reading.problem().message() + hint));
    }
    String text =
        reading.text().startsWith("\uFEFF") ? reading.text().substring(1) : reading.text();
    return switch (format) {
      case MERMAID -> mermaid(text, stem);
      case CSV -> tables(List.of(CsvReader.read(text)), stem, language);
      default -> json(text);
    };
  }

  private static Imported tables(List<Table> tables, String stem, Optional<String> language) {
    ModelTexts writer = new ModelTexts();
    TableReader.Result read = TableReader.read(tables, stem, writer.library(), language);
    return written(writer, stem, read.file(), read.problems());
  }

  private static Imported mermaid(String text, String stem) {
    MermaidReader.Result read = MermaidReader.read(text);
    return written(new ModelTexts(), stem, read.file(), read.problems());
  }

  private static Imported written(
      ModelTexts writer, String stem, JourneyFile file, List<String> told) {
    List<String> problems = new ArrayList<>(told);
    Map<String, JourneyFile> files =
        file.getElements().isEmpty() ? Map.of() : Map.of(safeName(stem) + ".journey", file);
    return new Imported(writer.write(files, problems), problems);
  }

  private static Imported json(String text) {
    ModelTexts writer = new ModelTexts();
    DocumentReader.Result read = DocumentReader.read(text, writer.library());
    List<String> problems = new ArrayList<>(read.problems());
    Map<String, JourneyFile> files = new LinkedHashMap<>(read.files());
    files.keySet().removeIf(path -> isUnsafe(path, problems));
    return new Imported(writer.write(files, problems), problems);
  }

  private static String safeName(String stem) {
    return OutputPath.problem(stem + ".journey").isEmpty() ? stem : "imported";
  }

  private static boolean isUnsafe(String path, List<String> problems) {
    Optional<String> problem =
        path.endsWith(".journey")
            ? OutputPath.problem(path)
            : Optional.of("it does not end with .journey");
    problem.ifPresent(reason -> problems.add("File '%s' is left out: %s.".formatted(path, reason)));
    return problem.isPresent();
  }
}
