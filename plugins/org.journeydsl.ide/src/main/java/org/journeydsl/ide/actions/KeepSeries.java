package org.journeydsl.ide.actions;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.rename.Renamed;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Named;

/** After something measured was renamed: keeps what was collected under its old name. */
final class KeepSeries implements Offer {

  @Override
  public List<Offered> at(Spot spot) {
    Document document = spot.document();
    String root = document.project().root().toString();
    return Mentions.at(document.file(), spot.from())
        .filter(mention -> mention.target() != null)
        .filter(mention -> document.file(mention.target()) != null)
        .flatMap(
            mention ->
                spot.renamed()
                    .oldName(root, mention.target())
                    .map(old -> action(mention.target(), old, document)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Offered action(Named named, String oldName, Document document) {
    Offered offered =
        Offered.now(
            "Keep what was measured as '%s': add 'formerly %s'".formatted(oldName, oldName),
            CodeActionKind.QuickFix,
            Change.of(document, List.of(Renamed.keep(named, oldName, document.places()))));
    offered.action().setIsPreferred(true);
    return offered;
  }
}
