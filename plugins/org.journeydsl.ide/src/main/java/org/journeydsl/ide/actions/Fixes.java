package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.workspace.Document;

/** The fixes of findings, one by one, all of a kind in the file, and all that are safe. */
final class Fixes implements Offer {

  static final String ALL_SAFE = CodeActionKind.SourceFixAll + ".journey";

  @Override
  public List<Offered> at(Spot spot) {
    List<Offered> actions = new ArrayList<>();
    List<Finding> here = new ArrayList<>();
    for (Finding finding : in(spot.document())) {
      Place place = finding.place();
      if (place.offset() <= spot.to() && spot.from() <= place.offset() + place.length()) {
        here.add(finding);
        fixes(finding, spot, actions);
      }
    }
    here.stream().map(Finding::rule).distinct().forEach(rule -> allOfAKind(rule, spot, actions));
    allSafe(spot.document(), actions);
    return actions;
  }

  private static List<Finding> in(Document document) {
    return document.live().findings(document.path()).stream()
        .filter(finding -> finding.place().file().equals(document.path()))
        .filter(finding -> !finding.fixes().isEmpty())
        .toList();
  }

  private static void fixes(Finding finding, Spot spot, List<Offered> actions) {
    boolean first = true;
    for (Fix fix : finding.fixes()) {
      Offered offered =
          Offered.now(
              fix.title(), CodeActionKind.QuickFix, Change.of(spot.document(), fix.edits()));
      offered.action().setDiagnostics(shown(finding, spot));
      offered.action().setIsPreferred(first && fix.safe());
      actions.add(offered);
      first = false;
    }
  }

  private static List<Diagnostic> shown(Finding finding, Spot spot) {
    var range = spot.document().range(finding.place());
    return spot.diagnostics().stream()
        .filter(each -> each.getCode() != null)
        .filter(each -> Objects.equals(each.getCode().getLeft(), finding.rule()))
        .filter(each -> each.getRange().getStart().equals(range.getStart()))
        .toList();
  }

  private static void allOfAKind(String rule, Spot spot, List<Offered> actions) {
    Edits edits = Edits.none();
    int count = 0;
    for (Finding finding : in(spot.document())) {
      if (finding.rule().equals(rule) && edits.add(finding.fixes().get(0))) {
        count++;
      }
    }
    if (count > 1) {
      actions.add(
          Offered.now(
              "Fix all " + count + " of this kind in the file (" + rule + ")",
              CodeActionKind.QuickFix,
              edit(spot.document(), edits)));
    }
  }

  private static void allSafe(Document document, List<Offered> actions) {
    Edits edits = Edits.safe(in(document));
    if (!edits.files().isEmpty()) {
      actions.add(
          Offered.now("Fix what is safe to fix in the file", ALL_SAFE, edit(document, edits)));
    }
  }

  private static org.eclipse.lsp4j.WorkspaceEdit edit(Document document, Edits edits) {
    Change change = new Change(document);
    edits.files().forEach(file -> edits.in(file).forEach(change::add));
    return change.edit();
  }
}
