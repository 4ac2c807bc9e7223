package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Severity;

/** What the parser and the linker found in one file, as findings. */
final class TextFindings {

  private TextFindings() {}

  static List<Finding> of(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic problem : file.resource().getErrors()) {
      if (problem instanceof XtextLinkingDiagnostic link) {
        findings.add(unresolved(link, file.lines()));
      }
    }
    return findings;
  }

  private static Finding unresolved(AbstractDiagnostic problem, Lines lines) {
    return Finding.of(
        "unresolved-name",
        Severity.ERROR,
        problem.getMessage(),
        lines.place(problem.getOffset(), problem.getLength()));
  }
}
