package org.journeydsl.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.generate.json.DocumentReader;
import org.journeydsl.generate.mermaid.MermaidReader;
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
    MERMAID
  }

  public Imported {
    problems = List.copyOf(problems);
  }

  /** The format of a text, by the ending of its file and by how it begins. */
  public static Optional<Format> format(String file, String text) {
    String start = text.strip();
    if (file.endsWith(".json") || start.startsWith("{")) {
      return Optional.of(Format.JSON);
    }
    boolean diagram = start.startsWith("journey") || start.startsWith("---") || start.startsWith("%%");
    return file.endsWith(".mmd") || file.endsWith(".mermaid") || diagram
        ? Optional.of(Format.MERMAID)
        : Optional.empty();
  }

  /**
   * Reads a text of another format.
   *
   * @param stem what a single file is called where the format has no name for it
   */
  public static Imported of(Format format, String text, String stem) {
    ModelTexts writer = new ModelTexts();
    if (format == Format.MERMAID) {
      MermaidReader.Result read = MermaidReader.read(text);
      List<String> told = new ArrayList<>(read.problems());
      return new Imported(writer.write(Map.of(stem + ".journey", read.file()), told), told);
    }
    DocumentReader.Result read = DocumentReader.read(text, writer.library());
    List<String> problems = new ArrayList<>(read.problems());
    Map<String, JourneyFile> files = new LinkedHashMap<>(read.files());
    files.keySet().removeIf(path -> isUnsafe(path, problems));
    return new Imported(writer.write(files, problems), problems);
  }

  private static boolean isUnsafe(String path, List<String> problems) {
    Optional<String> problem =
        path.endsWith(".journey")
            ? OutputPath.problem(path)
            : Optional.of("it does not end with .journey");
    problem.ifPresent(
        reason -> problems.add("File '%s' is left out: %s.".formatted(path, reason)));
    return problem.isPresent();
  }
}
