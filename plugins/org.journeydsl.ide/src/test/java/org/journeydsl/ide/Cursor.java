package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.Position;
import org.journeydsl.ide.workspace.Positions;

/**
 * A text with a place in it, written as {@code <|>}.
 *
 * @param text the text without the mark
 * @param offset where the mark stood
 */
public record Cursor(String text, int offset) {

  private static final String MARK = "<|>";

  /** Takes the mark out of a text. */
  public static Cursor in(String marked) {
    int at = marked.indexOf(MARK);
    assertTrue(at >= 0, "no " + MARK + " in the text of the test");
    return new Cursor(marked.substring(0, at) + marked.substring(at + MARK.length()), at);
  }

  public Position position() {
    return new Positions(text).position(offset);
  }
}
