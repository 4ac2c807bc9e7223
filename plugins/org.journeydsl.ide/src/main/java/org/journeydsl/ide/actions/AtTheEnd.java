package org.journeydsl.ide.actions;

import java.util.Optional;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Signs;
import org.journeydsl.model.Stage;

/** Puts a text behind all that a stage has. */
final class AtTheEnd {

  private AtTheEnd() {}

  /** The edit, not laid out yet; empty where the stage's block is not there or not closed. */
  static Optional<TextEdit> of(Stage stage, String text, Document document) {
    Place whole = document.places().whole(stage);
    int end = whole.offset() + whole.length();
    String path = document.path();
    if (!document.places().hasBlock(stage)) {
      Signs signs = Signs.of(document);
      String block = " " + signs.open() + " " + text + " " + signs.close();
      return Optional.of(new TextEdit(path, end, 0, block));
    }
    if (">}".indexOf(document.text().charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    int line = document.positions().position(end - 1).getLine();
    int start = document.positions().startOf(line);
    String blanks = document.text().substring(start, end - 1);
    return Optional.of(
        blanks.isBlank()
            ? new TextEdit(path, start, 0, blanks + "  " + text + "\n")
            : new TextEdit(path, end - 1, 0, text + " "));
  }
}
