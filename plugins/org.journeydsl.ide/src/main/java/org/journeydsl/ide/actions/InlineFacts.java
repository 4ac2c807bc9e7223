package org.journeydsl.ide.actions;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Signs;
import org.journeydsl.model.Touchpoint;

/** Turns the facts that follow a touchpoint's name into a block, where more can be added. */
final class InlineFacts implements Offer {

  @Override
  public List<Offered> at(Spot spot) {
    return spot.around(Touchpoint.class)
        .filter(each -> !each.getFacts().isEmpty())
        .filter(each -> !spot.document().places().hasBlock(each))
        .map(each -> action(each, spot.document()))
        .map(List::of)
        .orElse(List.of());
  }

  private static Offered action(Touchpoint touchpoint, Document document) {
    String path = document.path();
    Place whole = document.places().whole(touchpoint);
    int first = document.places().whole(touchpoint.getFacts().get(0)).offset();
    int head = first;
    while (Character.isWhitespace(document.text().charAt(head - 1))) {
      head--;
    }
    Signs signs = Signs.of(document);
    // A comment at the end of the head's line would swallow the sign: it goes before the fact.
    boolean comment = document.text().substring(whole.offset(), first).contains("//");
    TextEdit open =
        comment
            ? new TextEdit(path, first, 0, signs.open() + " ")
            : new TextEdit(path, head, 0, " " + signs.open());
    TextEdit close = new TextEdit(path, whole.offset() + whole.length(), 0, " " + signs.close());
    return Offered.tidied(
        "Turn the facts of '" + touchpoint.getName() + "' into a block",
        CodeActionKind.RefactorRewrite,
        document,
        List.of(open, close));
  }
}
