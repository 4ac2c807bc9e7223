package org.journeydsl.generate.map;

/**
 * A line of a small table: one of the page's own words, and what the author says.
 *
 * @param link an address behind the text, or {@link Hyperlink#NONE}
 */
record Row(String word, Phrase text, Hyperlink link) {

  static Row of(String word, Phrase text) {
    return new Row(word, text, Hyperlink.NONE);
  }

  static Row link(String word, Hyperlink link) {
    return new Row(word, link.text(), link);
  }
}
