package org.journeydsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/**
 * Sets right what the lexer could not know: a text that swallowed the block signs at the end of its
 * line, a decimal comma, a long text or a comment that never ends.
 */
final class Lexemes {

  private final Tokens tokens;
  private final Patterns patterns;
  private final List<Flaw> flaws;
  private final List<CommonToken> result = new ArrayList<>();
  private boolean swallowsRest;

  Lexemes(Tokens tokens, Patterns patterns, List<Flaw> flaws) {
    this.tokens = tokens;
    this.patterns = patterns;
    this.flaws = flaws;
  }

  /** Sets all right; tells whether a text or a comment runs to the end of the file. */
  boolean setRight() {
    List<CommonToken> raw = tokens.raw();
    int quoted = patterns.type("RULE_QUOTED");
    int whole = patterns.type("RULE_INT");
    for (int i = 0; i < raw.size() && !swallowsRest; i++) {
      CommonToken token = raw.get(i);
      String text = text(token);
      if (token.getType() == quoted && isStartOfLongText(raw, i)) {
        swallow(
            token,
            "unclosed-long-text",
            "This text starts with \"\"\" and never ends: add \"\"\" where it ends.");
      } else if (token.getType() == Token.INVALID_TOKEN_TYPE && text.startsWith("/*")) {
        swallow(
            token,
            "unclosed-comment",
            "This comment starts with /* and never ends: add */ where it ends.");
      } else if (token.getType() == Token.INVALID_TOKEN_TYPE && text.startsWith("\"\"\"")) {
        swallow(
            token,
            "unclosed-long-text",
            "This text starts with \"\"\" and never ends: add \"\"\" where it ends.");
      } else if (token.getType() == quoted && !isClosed(text)) {
        split(token, text);
      } else if (token.getType() == whole || token.getType() == patterns.type("RULE_SIGNED_INT")) {
        i += number(raw, i);
      } else {
        if (token.getType() == Token.INVALID_TOKEN_TYPE) {
          token.setType(patterns.type("RULE_ANY_OTHER"));
        }
        result.add(token);
      }
    }
    raw.clear();
    raw.addAll(result);
    return swallowsRest;
  }

  private String text(CommonToken token) {
    return tokens.text().substring(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** An empty text and at once another: what the lexer makes of three marks without three more. */
  private boolean isStartOfLongText(List<CommonToken> raw, int at) {
    return text(raw.get(at)).equals("\"\"")
        && at + 1 < raw.size()
        && raw.get(at + 1).getStartIndex() == raw.get(at).getStopIndex() + 1
        && tokens.text().charAt(raw.get(at + 1).getStartIndex()) == '"';
  }

  private void swallow(CommonToken token, String rule, String message) {
    swallowsRest = true;
    flaws.add(
        new Flaw(
            rule,
            token.getStartIndex(),
            Math.min(3, tokens.text().length() - token.getStartIndex()),
            message,
            List.of()));
    token.setType(patterns.type("RULE_SLIP"));
    token.setStopIndex(tokens.text().length() - 1);
    result.add(token);
  }

  private static boolean isClosed(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return true;
      }
    }
    return false;
  }

  /** Gives back the block signs that an open text swallowed at the end of its line. */
  private void split(CommonToken token, String text) {
    int end = text.stripTrailing().length();
    missingQuote(token, text, end);
    end = text.length();
    int cut = end;
    while (end > 1 && "<>{} \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
      if (text.charAt(end) != ' ' && text.charAt(end) != '\t') {
        cut = end;
      }
    }
    if (cut == text.length()) {
      result.add(token);
      return;
    }
    int start = token.getStartIndex();
    token.setStopIndex(start + end - 1);
    result.add(token);
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t';
      CommonToken sign =
          new CommonToken(
              token.getInputStream(),
              blank ? patterns.type("RULE_WS") : patterns.type("'" + c + "'"),
              Token.DEFAULT_CHANNEL,
              start + i,
              start + i);
      sign.setLine(token.getLine());
      result.add(sign);
    }
  }

  private void missingQuote(CommonToken token, String text, int end) {
    boolean swallowed = text.contains("//") || text.chars().anyMatch(c -> "<>{}@".indexOf(c) >= 0);
    int signs = end;
    while (signs > 1 && "<>{} \t".indexOf(text.charAt(signs - 1)) >= 0) {
      signs--;
    }
    Flaw.Change change = new Flaw.Change(token.getStartIndex() + signs, 0, "\"");
    flaws.add(
        new Flaw(
            "missing-quote",
            token.getStartIndex(),
            end,
            "This text has no closing quotation mark: add '\"' where it ends.",
            List.of(new Flaw.Mend("Add '\"'", List.of(change), !swallowed))));
  }

  /**
   * Takes a decimal comma for a point, which stays as it is written; tells how many tokens went
   * into the number.
   */
  private int number(List<CommonToken> raw, int at) {
    CommonToken first = raw.get(at);
    result.add(first);
    if (at + 2 >= raw.size()
        || raw.get(at + 1).getType() != patterns.type("','")
        || raw.get(at + 2).getType() != patterns.type("RULE_INT")
        || raw.get(at + 1).getStartIndex() != first.getStopIndex() + 1
        || raw.get(at + 2).getStartIndex() != first.getStopIndex() + 2) {
      return 0;
    }
    String written = text(first) + "," + text(raw.get(at + 2));
    String right = written.replace(',', '.');
    int start = first.getStartIndex();
    flaws.add(
        new Flaw(
            "decimal-comma",
            start,
            written.length(),
            "'%s' has a comma: decimals take a point, so write %s.".formatted(written, right),
            List.of(
                Flaw.Mend.safe(
                    "Write " + right, new Flaw.Change(start, written.length(), right)))));
    first.setType(patterns.type("RULE_DECIMAL"));
    first.setStopIndex(raw.get(at + 2).getStopIndex());
    return 2;
  }
}
