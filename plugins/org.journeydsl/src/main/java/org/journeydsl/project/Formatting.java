package org.journeydsl.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.util.ReplaceRegion;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.formatting2.CanonicalLayout;
import org.journeydsl.validation.Checker;
import org.journeydsl.validation.ParsedFile;

/**
 * Gives a {@code .journey} file its canonical layout: what the file says stays the same, comments
 * and the order of facts too. Line ends are those of the file's first line; a byte order mark goes.
 *
 * @param edits what to replace, in order; empty where nothing has to change
 * @param findings why the file stays as it is: what its author has to put right first
 */
public record Formatting(String text, List<TextEdit> edits, List<Finding> findings) {

  /** Flaws of form that leave no doubt about what is a fact of what. */
  private static final Set<String> HARMLESS =
      Set.of(
          "crossed-brackets",
          "fact-after-touchpoint",
          "fact-indented-as-the-stages",
          "name-on-another-line");

  public Formatting {
    edits = List.copyOf(edits);
    findings = List.copyOf(findings);
  }

  /**
   * Lays a file out.
   *
   * @param path names the file in findings and edits
   */
  public static Formatting format(String path, String text) {
    Reading flat = BlockDepth.check(text, path);
    return flat.problem() == null
        ? of(new FileParser(FileParser.newSet(), path).parse(text))
        : new Formatting(text, List.of(), List.of(flat.problem()));
  }

  /** Lays out a file that was read already. */
  public static Formatting of(ParsedFile file) {
    return of(file, 0, file.text().length());
  }

  /** Lays out the lines that a stretch of a file touches. */
  public static Formatting of(ParsedFile file, int offset, int length) {
    String path = file.path();
    String text = file.text();
    List<Finding> findings = obstacles(file);
    if (!findings.isEmpty()) {
      return new Formatting(text, List.of(), findings);
    }
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder formatted = new StringBuilder();
    int done = 0;
    int from = text.lastIndexOf('\n', offset - 1) + 1;
    int lineEnd = text.indexOf('\n', offset + length);
    int to = lineEnd < 0 ? text.length() : lineEnd;
    for (ReplaceRegion edit : CanonicalLayout.edits(file.content(), text)) {
      if (edit.getEndOffset() >= from && (edit.getOffset() < to || to == text.length())) {
        edits.add(new TextEdit(path, edit.getOffset(), edit.getLength(), edit.getText()));
        formatted.append(text, done, edit.getOffset()).append(edit.getText());
        done = edit.getEndOffset();
      }
    }
    formatted.append(text, done, text.length());
    return new Formatting(formatted.toString(), edits, List.of());
  }

  /** What keeps a file from being laid out: nobody knows what its author meant. */
  private static List<Finding> obstacles(ParsedFile file) {
    List<Finding> findings = Checker.syntax(file);
    return findings.stream().allMatch(finding -> HARMLESS.contains(finding.rule()))
        ? List.of()
        : findings;
  }
}
