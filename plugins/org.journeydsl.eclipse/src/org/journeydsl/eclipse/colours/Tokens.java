package org.journeydsl.eclipse.colours;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.ide.colours.Legend;

/** Reads the numbers in which the protocol tells the kinds of words. */
final class Tokens {

  private static final SemanticTokensLegend LEGEND = Legend.announced();

  /**
   * One word.
   *
   * @param offset where it begins
   * @param length how long it is
   * @param type what kind of word it is, by the protocol's names
   * @param modifiers what else is said of it, by the protocol's names
   */
  record Token(int offset, int length, String type, List<String> modifiers) {}

  private Tokens() {}

  /** The words of a text; five numbers each, places counted from the word before. */
  static List<Token> in(IDocument document, List<Integer> data) {
    List<Token> tokens = new ArrayList<>(data.size() / 5);
    int line = 0;
    int column = 0;
    int end = 0;
    for (int at = 0; at + 4 < data.size(); at += 5) {
      column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
      line += data.get(at);
      int start = Places.offset(document, new Position(line, column));
      int length = Math.min(data.get(at + 2), document.getLength() - start);
      if (start >= end && length > 0) {
        tokens.add(
            new Token(
                start,
                length,
                LEGEND.getTokenTypes().get(data.get(at + 3)),
                modifiers(data.get(at + 4))));
        end = start + length;
      }
    }
    return tokens;
  }

  private static List<String> modifiers(int bits) {
    List<String> modifiers = new ArrayList<>(1);
    List<String> all = LEGEND.getTokenModifiers();
    for (int bit = 0; bit < all.size(); bit++) {
      if ((bits & 1 << bit) != 0) {
        modifiers.add(all.get(bit));
      }
    }
    return modifiers;
  }
}
