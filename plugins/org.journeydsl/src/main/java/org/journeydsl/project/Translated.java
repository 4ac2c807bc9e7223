package org.journeydsl.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.conversion.LongText;
import org.journeydsl.facts.Wording;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.Table;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.XlsxReader;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * Files with the translations of a workbook that {@code journey export texts} wrote, not yet
 * written themselves.
 *
 * <p>Only translations change, as edits of the text: comments, order and layout stay. An empty cell
 * changes nothing. What the author wrote is never changed from here.
 *
 * @param texts the new texts of the files that change, by path from the project's root
 * @param count how many translations are new or different
 * @param problems what was left out, each a sentence
 */
public record Translated(Map<String, String> texts, int count, List<String> problems) {

  private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

  /** Whether a workbook is one with texts. */
  public static boolean isOne(byte[] workbook) {
    try {
      return XlsxReader.read(workbook).stream()
          .anyMatch(table -> table.name().equals(TextTable.SHEET));
    } catch (CannotRead e) {
      return false;
    }
  }

  /** Puts the translations of a workbook into the files of a project that has no errors. */
  public static Translated of(Project project, byte[] workbook) {
    List<String> problems = new ArrayList<>();
    Map<Text, Map<String, String>> wanted = new LinkedHashMap<>();
    try {
      for (Table table : XlsxReader.read(workbook)) {
        if (table.name().equals(TextTable.SHEET)) {
          collect(table, TextTable.of(project.model()).index(), wanted, problems);
        } else {
          problems.add("Sheet '%s' is left out: it has no texts.".formatted(table.name()));
        }
      }
    } catch (CannotRead e) {
      problems.add(e.getMessage());
    }
    Map<String, List<TextEdit>> edits = new TreeMap<>();
    int count = 0;
    for (Map.Entry<Text, Map<String, String>> each : wanted.entrySet()) {
      String file = file(project, each.getKey());
      List<TextEdit> made = edits(each.getKey(), each.getValue(), file);
      count += each.getValue().size();
      edits.computeIfAbsent(file, key -> new ArrayList<>()).addAll(made);
    }
    Map<String, String> texts = new TreeMap<>();
    edits.forEach(
        (file, list) -> texts.put(file, text(file, project.text(file).orElseThrow(), list)));
    return new Translated(texts, count, List.copyOf(problems));
  }

  private static void collect(
      Table table,
      Map<List<String>, TextTable.Row> known,
      Map<Text, Map<String, String>> wanted,
      List<String> problems) {
    for (int row = 1; row < table.rows().size(); row++) {
      String words = table.cell(row, 3);
      TextTable.Row found =
          known.get(List.of(table.cell(row, 0), table.cell(row, 1), table.cell(row, 2), words));
      if (found != null) {
        translations(table, row, found, wanted, problems);
      } else if (!words.isEmpty()) {
        problems.add(
            "%s is left out: '%s' does not stand in %s any more."
                .formatted(table.place(row, 3), shortened(words), table.cell(row, 0)));
      }
    }
  }

  private static void translations(
      Table table,
      int row,
      TextTable.Row found,
      Map<Text, Map<String, String>> wanted,
      List<String> problems) {
    for (int column = TextTable.FIRST_LANGUAGE; column < table.width(); column++) {
      String said = table.cell(row, column);
      String tag = table.cell(0, column);
      if (!said.isEmpty() && !tag.matches(TAG)) {
        problems.add(
            "%s is left out: '%s' is no language tag such as uk or pt-BR."
                .formatted(table.place(row, column), tag));
      } else if (!said.isEmpty()
          && tag.equalsIgnoreCase(Wording.languageOf(found.texts().get(0)))) {
        problems.add(
            "%s is left out: the author's own words are in '%s', and are changed in the file."
                .formatted(table.place(row, column), tag));
      } else if (!said.isEmpty()) {
        found.texts().forEach(text -> put(text, tag, said, wanted));
      }
    }
  }

  private static void put(
      Text text, String tag, String said, Map<Text, Map<String, String>> wanted) {
    Translation old = translation(text, tag);
    if (old == null || !old.getValue().strip().equals(said)) {
      wanted.computeIfAbsent(text, key -> new LinkedHashMap<>()).put(tag, said);
    }
  }

  private static Translation translation(Text text, String tag) {
    return text.getTranslations().stream()
        .filter(each -> each.getLanguage().equalsIgnoreCase(tag))
        .findFirst()
        .orElse(null);
  }

  private static List<TextEdit> edits(Text text, Map<String, String> wanted, String file) {
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder added = new StringBuilder();
    wanted.forEach(
        (tag, said) -> {
          Translation old = translation(text, tag);
          if (old == null) {
            added.append(" @").append(tag).append(' ').append(written(said));
          } else {
            INode node =
                NodeModelUtils.findNodesForFeature(old, Literals.TRANSLATION__VALUE).get(0);
            edits.add(new TextEdit(file, node.getOffset(), node.getLength(), written(said)));
          }
        });
    if (added.length() > 0) {
      EObject last =
          text.getTranslations().isEmpty()
              ? text
              : text.getTranslations().get(text.getTranslations().size() - 1);
      INode node = NodeModelUtils.findActualNodeFor(last);
      edits.add(new TextEdit(file, node.getOffset() + node.getLength(), 0, added.toString()));
    }
    return edits;
  }

  /** A text of several lines stands in a block where that says the same. */
  private static String written(String said) {
    String block = "\n" + said.replace("\r\n", "\n") + "\n";
    if (said.contains("\n")
        && !said.contains("\"\"\"")
        && !said.endsWith("\"")
        && said.indexOf('\\') < 0
        && LongText.read(block).equals(said)) {
      return "\"\"\"" + block + "\"\"\"";
    }
    return JourneyStandaloneSetup.injector()
        .getInstance(IValueConverterService.class)
        .toString(said, "String");
  }

  /** A file that had the canonical layout keeps it. */
  private static String text(String file, String before, List<TextEdit> edits) {
    String after = Edits.apply(before, edits);
    boolean laidOut = Formatting.format(file, before).text().equals(before);
    return laidOut ? Formatting.format(file, after).text() : after;
  }

  private static String file(Project project, Text text) {
    return project.files().stream()
        .filter(each -> each.resource() == text.eResource())
        .findFirst()
        .orElseThrow()
        .path();
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }

  /**
   * Writes the files, each whole. One that somebody changed in the meantime is left alone.
   *
   * @return files that could not be written, each as a sentence
   */
  public List<String> write(Project project) {
    List<String> failed = new ArrayList<>();
    SafeFiles safe = new SafeFiles(project.root());
    texts.forEach(
        (path, text) -> {
          Reading now = safe.text(project.root().resolve(path), path);
          if (now.problem() != null || !now.text().equals(project.text(path).orElseThrow())) {
            failed.add("'" + path + "' changed in the meantime: run the command again.");
            return;
          }
          try {
            WholeFiles.replace(project.root().resolve(path), text.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            failed.add("'" + path + "' cannot be written: " + Reason.of(e) + ".");
          }
        });
    return failed;
  }
}
