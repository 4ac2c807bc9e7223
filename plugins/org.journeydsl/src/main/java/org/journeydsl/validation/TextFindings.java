package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;

/** What the parser and the linker found in one file, as findings. */
final class TextFindings {

  private TextFindings() {}

  static List<Finding> of(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    for (INode error : file.resource().getParseResult().getSyntaxErrors()) {
      findings.add(syntax(error, file.lines()));
    }
    for (Diagnostic problem : file.resource().getErrors()) {
      if (problem instanceof XtextLinkingDiagnostic link) {
        findings.add(unresolved(link, file.lines()));
      }
    }
    return findings;
  }

  private static Finding syntax(INode node, Lines lines) {
    SyntaxErrorMessage error = node.getSyntaxErrorMessage();
    var place = lines.place(node.getOffset(), node.getLength());
    List<Fix> fixes = new ArrayList<>();
    if (error.getIssueData() != null && error.getIssueData().length == 1) {
      String replacement = error.getIssueData()[0];
      fixes.add(
          Fix.safe(
              "Write '" + replacement + "'",
              new TextEdit(lines.file(), place.offset(), place.length(), replacement)));
    }
    return new Finding(error.getIssueCode(), Severity.ERROR, error.getMessage(), place, fixes);
  }

  private static Finding unresolved(AbstractDiagnostic problem, Lines lines) {
    return Finding.of(
        "unresolved-name",
        Severity.ERROR,
        problem.getMessage(),
        lines.place(problem.getOffset(), problem.getLength()));
  }
}
