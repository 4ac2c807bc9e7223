package org.journeydsl.generate.map;

/**
 * A text of the author as one sheet shows it.
 *
 * @param text what the author wrote
 * @param lang the language of the text where it is not the sheet's (a missing translation), else
 *     empty. Screen readers need it to pronounce the text, browsers to break its lines.
 */
public record Phrase(String text, String lang) {

  public static final Phrase NONE = new Phrase("", "");

  public static Phrase of(String text) {
    return new Phrase(text, "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
