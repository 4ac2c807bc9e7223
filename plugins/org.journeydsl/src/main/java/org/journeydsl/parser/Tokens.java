package org.journeydsl.parser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * The words of a text: blanks and comments left out, some of them taken out of sight, some signs
 * put in.
 */
final class Tokens {

  private final Patterns patterns;
  private final String text;
  private final List<CommonToken> all = new ArrayList<>();
  private final List<CommonToken> words = new ArrayList<>();
  private final Map<Integer, List<String>> inserted = new HashMap<>();
  private final Set<String> lostNames = new LinkedHashSet<>();
  private final int slip;
  private boolean[] hidden;

  Tokens(TokenSource lexer, String text, Patterns patterns) {
    this.patterns = patterns;
    this.text = text;
    this.slip = patterns.type("RULE_SLIP");
    for (Token token = lexer.nextToken();
        token != null && token.getType() != Token.EOF;
        token = lexer.nextToken()) {
      all.add((CommonToken) token);
    }
  }

  /** The tokens as the lexer made them, to be set right before {@link #choose}. */
  List<CommonToken> raw() {
    return all;
  }

  /** Settles which tokens are words. */
  void choose() {
    Set<Integer> blank =
        Set.of(
            patterns.type("RULE_WS"),
            patterns.type("RULE_ML_COMMENT"),
            patterns.type("RULE_SL_COMMENT"),
            slip);
    for (CommonToken token : all) {
      if (!blank.contains(token.getType())) {
        words.add(token);
      }
    }
    hidden = new boolean[words.size()];
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  /** The type of a word; 0 behind the last. */
  int type(int at) {
    return at < words.size() ? words.get(at).getType() : 0;
  }

  String text(int at) {
    CommonToken token = words.get(at);
    return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
  }

  int offset(int at) {
    return at < words.size() ? words.get(at).getStartIndex() : text.length();
  }

  int end(int at) {
    return words.get(at).getStopIndex() + 1;
  }

  int line(int at) {
    return words.get(at).getLine();
  }

  /** Column of a word, a tab counting four. */
  int column(int at) {
    int column = 0;
    for (int i = lineStart(offset(at)); i < offset(at); i++) {
      column += text.charAt(i) == '\t' ? 4 : 1;
    }
    return column;
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The blanks that the line of an offset starts with. */
  String indentation(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether a word is the first of its line. */
  boolean startsLine(int at) {
    return at == 0 || line(at) > words.get(at - 1).getLine() && isFirst(offset(at));
  }

  private boolean isFirst(int offset) {
    return lineStart(offset) + indentation(offset).length() == offset;
  }

  boolean sameLine(int at, int other) {
    return line(at) == line(other);
  }

  /** The next word in sight. */
  int next(int at) {
    int next = at + 1;
    while (next < words.size() && hidden[next]) {
      next++;
    }
    return next;
  }

  /** Takes words out of sight. */
  void hide(int from, int to) {
    for (int i = from; i < to && i < words.size(); i++) {
      if (!hidden[i]) {
        hidden[i] = true;
        if (patterns.isName(type(i))) {
          lostNames.add(Normalizer.normalize(text(i).replace("^", ""), Normalizer.Form.NFC));
        }
      }
    }
  }

  boolean isHidden(int at) {
    return hidden[at];
  }

  /** Puts a sign before a word. */
  void insert(int before, String sign) {
    inserted.computeIfAbsent(before, key -> new ArrayList<>(1)).add(sign);
  }

  Set<String> lostNames() {
    return lostNames;
  }

  /** What the parser shall see. */
  List<CommonToken> result() {
    List<CommonToken> result = new ArrayList<>(all.size());
    int word = 0;
    for (CommonToken token : all) {
      if (word < words.size() && token == words.get(word)) {
        signs(word, result);
        if (hidden[word]) {
          token.setType(slip);
        }
        word++;
      }
      result.add(token);
    }
    signs(words.size(), result);
    return result;
  }

  private void signs(int before, List<CommonToken> result) {
    for (String sign : inserted.getOrDefault(before, List.of())) {
      CommonToken token = new CommonToken(patterns.type("'" + sign + "'"));
      token.setText("");
      token.setStartIndex(offset(before));
      token.setStopIndex(offset(before) - 1);
      result.add(token);
    }
  }
}
