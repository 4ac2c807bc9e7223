package org.journeydsl.formatting2;

/**
 * A word, number, text or sign as it is written.
 *
 * @param text as written, line breaks inside a long text as {@code \n}
 * @param offset where it starts
 * @param written as it is in the file
 * @param before what stands between it and the word before
 */
record Word(String text, int offset, String written, Gap before) {

  boolean opens() {
    return text.equals("<") || text.equals("{");
  }

  boolean closes() {
    return text.equals(">") || text.equals("}");
  }

  /** Whether it starts the wording in another language. */
  boolean isLanguageTag() {
    return text.startsWith("@");
  }

  boolean isLongText() {
    return text.startsWith("\"\"\"");
  }

  boolean hasLines() {
    return text.indexOf('\n') >= 0;
  }

  /** Columns on the line: characters as people count them, not UTF-16 units. */
  int width() {
    return text.codePointCount(0, text.length());
  }

  /** Whether a blank stands between two words of one line. */
  static boolean areApart(Word left, Word right) {
    return !left.text.equals(".")
        && !right.text.equals(".")
        && !right.text.equals(",")
        && !right.text.equals("%");
  }
}
