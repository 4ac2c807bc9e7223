package org.journeydsl.ide.diagnostics;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.ide.workspace.Uris;
import org.journeydsl.project.LiveProject;

/** Puts findings of one project into the protocol's words. */
public final class Translation {

  private static final String SOURCE = "journey";

  private final LiveProject project;
  private final Uris uris;
  private final Map<String, Positions> texts = new HashMap<>();

  public Translation(LiveProject project, Uris uris) {
    this.project = project;
    this.uris = uris;
  }

  /** A finding as an editor shows it. */
  public Diagnostic of(Finding finding) {
    Positions text =
        texts.computeIfAbsent(
            finding.place().file(), path -> new Positions(project.text(path).orElse("")));
    return new Diagnostic(
        text.range(finding.place().offset(), finding.place().length()),
        finding.message(),
        severity(finding.severity()),
        SOURCE,
        finding.rule());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
