package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.facts.Fingerprint;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.facts.Wording;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Named;
import org.journeydsl.model.Text;

/**
 * All texts of a project as a table for translators: where each stands, what its author wrote, and
 * a column for each language.
 *
 * <p>A text is known again by its file, the part of the journey it belongs to, its kind and its
 * words, not by its line: a file may change while it is translated.
 *
 * @param rows one for each text, the same text at the same place once
 * @param languages further languages, those that the project speaks and those that stand in its
 *     texts
 */
public record TextTable(List<Row> rows, List<String> languages) {

  /** The name of the sheet, by which it is known again. */
  public static final String SHEET = "Journey texts";

  /** How many columns stand before the first language. */
  public static final int FIRST_LANGUAGE = 4;

  private static final List<String> HEAD = List.of("File", "Part", "What", "Text");

  /**
   * One text of an author.
   *
   * @param file its path from the project's root
   * @param part the path of what it is said of; empty for what stands above all
   * @param what its kind in a word, such as {@code pain} or {@code title}
   * @param texts at this place with these words; more than one where an author repeats himself
   */
  public record Row(String file, String part, String what, List<Text> texts) {

    /** The author's words, with {@code \n} between lines. */
    public String original() {
      return plain(texts.get(0).getValue());
    }

    /** What it is known by where there is room for one word: of its place and the words. */
    public String id() {
      return Fingerprint.of(List.of(file, part, what, original())).digits();
    }

    /** The language of the author's words. */
    public String language() {
      return Wording.languageOf(texts.get(0));
    }

    /** The words in a further language; empty where nobody has said them. */
    public String said(String language) {
      return language.equals(language())
          ? ""
          : plain(Wordings.of(texts.get(0)).texts().getOrDefault(language, ""));
    }
  }

  /** The texts of a project. */
  public static TextTable of(ProjectModel project) {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    Set<String> spoken = new LinkedHashSet<>(project.languages());
    for (ProjectFile file : project.files()) {
      for (Iterator<EObject> all = file.content().eAllContents(); all.hasNext(); ) {
        if (all.next() instanceof Text text
            && text.getValue() != null
            && !text.getValue().isBlank()) {
          Row row = new Row(file.path(), part(text), what(text), new ArrayList<>());
          rows.computeIfAbsent(
                  List.of(row.file(), row.part(), row.what(), plain(text.getValue())), key -> row)
              .texts()
              .add(text);
          text.getTranslations().forEach(each -> spoken.add(each.getLanguage()));
        }
      }
    }
    return new TextTable(List.copyOf(rows.values()), List.copyOf(spoken));
  }

  /** The rows by file, part, kind and the author's words. */
  public Map<List<String>, Row> index() {
    Map<List<String>, Row> index = new HashMap<>();
    rows.forEach(
        row -> index.put(List.of(row.file(), row.part(), row.what(), row.original()), row));
    return index;
  }

  private static String part(Text text) {
    Named part = Paths.container(text, Named.class);
    while (part != null && Paths.of(part).isEmpty()) {
      part = part.eContainer() == null ? null : Paths.container(part.eContainer(), Named.class);
    }
    return part == null ? "" : Paths.of(part);
  }

  private static String what(Text text) {
    if (text.eContainingFeature().getName().equals("title")) {
      return "title";
    }
    EObject fact = text.eContainer();
    EStructuralFeature kind = fact.eClass().getEStructuralFeature("kind");
    return kind != null && fact.eGet(kind) instanceof Enumerator word
        ? word.getLiteral()
        : fact.eClass().getName().toLowerCase(Locale.ROOT);
  }

  /** As a sheet; where a text is in the language of a column already, its cell stays empty. */
  public Workbook.Sheet sheet() {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>(HEAD);
    List<Integer> widths = new ArrayList<>(List.of(24, 28, 14, 50));
    for (String language : languages) {
      head.add(language);
      widths.add(50);
    }
    cells.add(head);
    for (Row row : rows) {
      List<String> line =
          new ArrayList<>(List.of(row.file(), row.part(), row.what(), row.original()));
      for (String language : languages) {
        line.add(row.said(language));
      }
      cells.add(line);
    }
    return new Workbook.Sheet(SHEET, widths, 1, cells);
  }

  private static String plain(String words) {
    return words.replace("\r\n", "\n").strip();
  }
}
