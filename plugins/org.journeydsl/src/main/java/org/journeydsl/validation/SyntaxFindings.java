package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.parser.Flaw;

/** What is wrong with the form of one text: its blocks, its facts and its values. */
final class SyntaxFindings {

  private SyntaxFindings() {}

  static List<Finding> of(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    for (Flaw flaw : file.flaws()) {
      findings.add(finding(flaw, file.lines()));
    }
    boolean told = !findings.isEmpty();
    for (INode error : file.resource().getParseResult().getSyntaxErrors()) {
      SyntaxErrorMessage message = error.getSyntaxErrorMessage();
      if (!SyntaxMessages.PARSER.equals(message.getIssueCode())) {
        findings.add(value(error, message, file.lines()));
      } else if (!told) {
        findings.add(unexpected(error, file.lines()));
        told = true;
      }
    }
    return findings;
  }

  private static Finding finding(Flaw flaw, Lines lines) {
    List<Fix> fixes =
        flaw.mends().stream()
            .map(
                mend ->
                    new Fix(
                        mend.title(),
                        mend.changes().stream()
                            .map(
                                change ->
                                    new TextEdit(
                                        lines.file(),
                                        change.offset(),
                                        change.length(),
                                        change.replacement()))
                            .toList(),
                        mend.safe()))
            .toList();
    return new Finding(
        flaw.rule(),
        severity(flaw.rule()),
        flaw.message(),
        lines.place(flaw.offset(), flaw.length()),
        fixes);
  }

  /** A value that its converter could not read. */
  private static Finding value(INode node, SyntaxErrorMessage error, Lines lines) {
    var place = lines.place(node.getOffset(), node.getLength());
    List<Fix> fixes = new ArrayList<>();
    String[] data = error.getIssueData();
    if (data != null && data.length == 1) {
      String title =
          error.getIssueCode().equals("typographic-quotes")
              ? "Use plain quotation marks"
              : "Write '" + data[0] + "'";
      fixes.add(
          Fix.safe(title, new TextEdit(lines.file(), place.offset(), place.length(), data[0])));
    }
    String rule = error.getIssueCode();
    return new Finding(rule, severity(rule), error.getMessage(), place, fixes);
  }

  /**
   * What the parser stumbles over though the text was tidied. It should never come to this; should
   * it, an author still learns where.
   */
  private static Finding unexpected(INode node, Lines lines) {
    String word = node.getText().strip();
    String message =
        word.isEmpty()
            ? "Something is missing here: complete the line."
            : "'%s' cannot stand here: put it into a note, or remove it.".formatted(word);
    return Finding.of(
        "unknown-fact", Severity.ERROR, message, lines.place(node.getOffset(), node.getLength()));
  }

  private static Severity severity(String rule) {
    return AllRules.of(rule).map(AllRules.Entry::severity).orElse(Severity.ERROR);
  }
}
