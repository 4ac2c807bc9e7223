package org.journeydsl.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.conversion.LongText;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.XlsxReader;
import org.journeydsl.generate.xliff.XliffReader;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * Files with the translations of what {@code journey export texts} wrote, not yet written
 * themselves.
 *
 * <p>Only translations change, as edits of the text: comments, order and layout stay. An empty cell
 * changes nothing. What the author wrote is never changed from here.
 *
 * @param texts the new texts of the files that change, by path from the project's root
 * @param count how many translations are new or different
 * @param problems what was left out, each a sentence
 */
public record Translated(Map<String, String> texts, int count, List<String> problems) {

  /** Whether a file is one with translated texts. */
  public static boolean isOne(byte[] content) {
    if (XliffReader.isOne(content)) {
      return true;
    }
    try {
      return XlsxReader.read(content).stream()
          .anyMatch(table -> table.name().equals(TextTable.SHEET));
    } catch (CannotRead e) {
      return false;
    }
  }

  /**
   * Puts translations into the files of a project that has no errors.
   *
   * @param content a workbook, or XLIFF
   * @param language of all texts in an XLIFF; empty where the file tells
   */
  public static Translated of(Project project, byte[] content, Optional<String> language) {
    Delivery delivery = Delivery.of(content, TextTable.of(project.model()), language);
    Map<Text, Map<String, String>> wanted = new LinkedHashMap<>();
    for (Delivery.Said said : delivery.said()) {
      said.row().texts().forEach(text -> put(text, said.language(), said.words(), wanted));
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
    return new Translated(texts, count, delivery.problems());
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
