package org.journeydsl.generate.map;

/**
 * A line of a small table: one of the page's own words, and what the author says.
 *
 * @param link an address behind the text, or {@link Hyperlink#NONE}
 */
public record Row(String word, Phrase text, Hyperlink link) {

  public static Row of(String word, Phrase text) {
    return new Row(word, text, Hyperlink.NONE);
  }

  public static Row link(String word, Hyperlink link) {
    return new Row(word, link.text(), link);
  }
}
