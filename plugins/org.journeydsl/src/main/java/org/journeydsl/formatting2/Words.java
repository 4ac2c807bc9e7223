package org.journeydsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.journeydsl.parser.FoldedText;
import org.journeydsl.parser.antlr.internal.InternalJourneyLexer;

/**
 * The words of a text in order, each with what stands before it, and what stands after the last.
 */
final class Words {

  private final List<Word> words = new ArrayList<>();
  private final List<Gap.Comment> comments = new ArrayList<>();
  private final StringBuilder written = new StringBuilder();
  private int gapOffset;
  private int lines;

  static Words of(String text) {
    Words words = new Words();
    words.add(text, 0);
    return words;
  }

  /** Adds a stretch of the file that ends where a word or comment ends. */
  void add(String text, int offset) {
    if (text.isEmpty()) {
      return;
    }
    InternalJourneyLexer lexer = new InternalJourneyLexer(new FoldedText(text));
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      CommonToken each = (CommonToken) token;
      int start = each.getStartIndex();
      add(each.getType(), text.substring(start, each.getStopIndex() + 1), offset + start);
    }
  }

  private void add(int type, String text, int offset) {
    switch (type) {
      case InternalJourneyLexer.RULE_WS -> {
        written.append(text);
        lines += lineBreaks(text);
      }
      case InternalJourneyLexer.RULE_SL_COMMENT, InternalJourneyLexer.RULE_ML_COMMENT -> {
        written.append(text);
        comments.add(new Gap.Comment(unix(text).stripTrailing(), lines));
        lines = 0;
      }
      default -> {
        words.add(new Word(unix(text), offset, text, takeGap()));
        gapOffset = offset + text.length();
      }
    }
  }

  private Gap takeGap() {
    Gap gap = new Gap(gapOffset, written.toString(), comments, lines);
    written.setLength(0);
    comments.clear();
    lines = 0;
    return gap;
  }

  private static int lineBreaks(String blanks) {
    int count = 0;
    for (int i = 0; i < blanks.length(); i++) {
      char c = blanks.charAt(i);
      if (c == '\n' || c == '\r' && !blanks.startsWith("\n", i + 1)) {
        count++;
      }
    }
    return count;
  }

  private static String unix(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  List<Word> all() {
    return words;
  }

  /** What stands behind the last word. */
  Gap end() {
    return new Gap(gapOffset, written.toString(), comments, lines);
  }
}
