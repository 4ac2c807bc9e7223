package org.journeydsl.generate.map;

/**
 * A text of the author as one sheet shows it.
 *
 * @param text what the author wrote
 * @param lang the language of the text where it is not the sheet's (a missing translation), else
 *     empty. Screen readers need it to pronounce the text, browsers to break its lines.
 */
record Phrase(String text, String lang) {

  static final Phrase NONE = new Phrase("", "");

  static Phrase of(String text) {
    return new Phrase(text, "");
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
