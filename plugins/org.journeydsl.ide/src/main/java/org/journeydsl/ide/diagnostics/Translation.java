package org.journeydsl.ide.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.ide.workspace.Uris;
import org.journeydsl.project.LiveProject;
import org.journeydsl.validation.AllRules;

/** Puts findings of one project into the protocol's words. */
public final class Translation {

  private static final String SOURCE = "journey";

  private final LiveProject project;
  private final Uris uris;
  private final Optional<String> pages;
  private final Map<String, Positions> texts = new HashMap<>();

  /**
   * Prepares to translate.
   *
   * @param pages where an editor shows the pages of rules, with <code>{rule}</code> for a rule's
   *     id; empty where it has no place for them
   */
  public Translation(LiveProject project, Uris uris, Optional<String> pages) {
    this.project = project;
    this.uris = uris;
    this.pages = pages;
  }

  /** A finding as an editor shows it. */
  public Diagnostic of(Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(
            range(finding.place()),
            finding.message(),
            severity(finding.severity()),
            SOURCE,
            finding.rule());
    pages
        .map(pattern -> pattern.replace("{rule}", finding.rule()))
        .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    if (AllRules.isUnneeded(finding.rule())) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (!finding.fixes().isEmpty()) {
      // An editor knows without asking that there is something to choose.
      diagnostic.setData(finding.fixes().stream().map(Fix::title).toList());
    }
    if (!finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(finding.related().stream().map(this::related).toList());
    }
    return diagnostic;
  }

  private DiagnosticRelatedInformation related(Finding.Related related) {
    String uri = uris.of(project.root().resolve(related.place().file()));
    return new DiagnosticRelatedInformation(
        new Location(uri, range(related.place())), related.message());
  }

  private Range range(Place place) {
    return texts
        .computeIfAbsent(place.file(), path -> new Positions(project.text(path).orElse("")))
        .range(place.offset(), place.length());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
