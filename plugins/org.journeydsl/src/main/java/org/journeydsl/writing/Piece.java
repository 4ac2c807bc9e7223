package org.journeydsl.writing;

/**
 * A keyword, or a value as it is written.
 *
 * @param text as it stands or shall stand in the file
 * @param feature what it is a value of; null for a keyword
 * @param from where it stands in the text as it was read; -1 for what is new
 * @param to behind its last character there
 */
public record Piece(String text, String feature, int from, int to) {

  static Piece keyword(String word) {
    return new Piece(word, null, -1, -1);
  }

  static Piece added(String text, String feature) {
    return new Piece(text, feature, -1, -1);
  }

  boolean isNew() {
    return from < 0;
  }

  public boolean isValue() {
    return feature != null;
  }

  /** Whether one may stand for the other, so that the text needs no edit. */
  boolean same(Piece other) {
    return from >= 0 && other.from >= 0 ? from == other.from : text.equals(other.text);
  }

  /** Whether a blank stands before it. */
  boolean isApart() {
    return !text.equals(",");
  }
}
