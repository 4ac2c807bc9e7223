package org.journeydsl.formatting2;

import java.util.List;

/** The signs that open and close blocks in one file. */
record Signs(String open, String close) {

  /** Those of the file's first block. */
  static Signs of(List<Word> words) {
    for (Word word : words) {
      if (word.opens()) {
        return word.text().equals("<") ? new Signs("<", ">") : new Signs("{", "}");
      }
    }
    return new Signs("<", ">");
  }
}
