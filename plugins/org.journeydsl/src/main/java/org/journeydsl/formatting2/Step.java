package org.journeydsl.formatting2;

/**
 * How the text goes on before a word.
 *
 * @param kind what the word begins
 * @param indentation of the line that the word starts, or would start if a comment ended the line
 * @param emptyLine whether an empty line may come first
 */
record Step(Kind kind, int indentation, boolean emptyLine) {

  enum Kind {
    /** Goes on in its line. */
    WORD,
    /** A line that belongs to the fact above. */
    TRANSLATION,
    /** A fact, element or import on its own line. */
    FACT,
    /** The sign that closes an opened block. */
    CLOSE,
    /** Nothing: the file is over. */
    END
  }

  boolean breaks() {
    return kind != Kind.WORD;
  }

  /** Comments before a closing sign belong to the block. */
  int commentIndentation() {
    return kind == Kind.CLOSE ? indentation + Layout.BLOCK : indentation;
  }
}
