package org.journeydsl.project;

/**
 * Finds where values stand in TOML text. A parser knows what they are, but not where they end; the
 * text must be one that a parser has read.
 */
final class TomlScan {

  private TomlScan() {}

  /** Where the value of the setting begins whose key begins at an offset. */
  static int valueOf(String text, int key) {
    int at = key;
    while (text.charAt(at) != '=') {
      at = isQuote(text.charAt(at)) ? endOfText(text, at) : at + 1;
    }
    return behindBlanks(text, at + 1);
  }

  /** Where the value that begins at an offset ends. */
  static int endOfValue(String text, int start) {
    char first = text.charAt(start);
    if (isQuote(first)) {
      return endOfText(text, start);
    }
    if (first == '[' || first == '{') {
      return endOfBrackets(text, start);
    }
    int at = start;
    while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return start + text.substring(start, at).stripTrailing().length();
  }

  /** The first place that is no blank and no tab. */
  static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int endOfBrackets(String text, int start) {
    int depth = 0;
    int at = start;
    while (true) {
      char c = text.charAt(at);
      if (isQuote(c)) {
        at = endOfText(text, at);
        continue;
      } else if (c == '#') {
        at = text.indexOf('\n', at);
        continue;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at++;
      if (depth == 0) {
        return at;
      }
    }
  }

  private static int endOfText(String text, int start) {
    String quote = text.substring(start, start + 1);
    String three = quote.repeat(3);
    if (text.startsWith(three, start)) {
      int at = close(text, start + 3, three);
      // Up to two of the marks may belong to the text itself.
      int end = at + 3;
      while (end < text.length() && end < at + 5 && text.startsWith(quote, end)) {
        end++;
      }
      return end;
    }
    return close(text, start + 1, quote) + 1;
  }

  private static int close(String text, int from, String mark) {
    int at = from;
    while (!text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' && mark.startsWith("\"") ? 2 : 1;
    }
    return at;
  }
}
