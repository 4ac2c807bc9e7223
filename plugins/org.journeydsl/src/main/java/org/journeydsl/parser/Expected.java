package org.journeydsl.parser;

import java.util.List;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that the grammar allows at a place.
 *
 * @param kind what it is
 * @param words the words of the language or of a fixed list; else empty
 * @param reference what a name there refers to; null where it is no name of something
 * @param qualifier what stands before the name already, as {@code Olena.}; else empty
 * @param rule the grammar's name for what stands there
 */
public record Expected(
    Kind kind, List<String> words, EReference reference, String qualifier, String rule) {

  /** What may stand at a place. */
  public enum Kind {
    /** A word of the language. */
    WORD,
    /** One of the words of a fixed list. */
    CHOICE,
    /** The name of something that is declared elsewhere. */
    REFERENCE,
    /** A new name. */
    NAME,
    /** A text in quotation marks. */
    TEXT,
    /** A language tag before a translation. */
    TAG,
    /** A number, a day, an amount. */
    VALUE
  }

  public Expected {
    words = List.copyOf(words);
  }

  static Expected of(Kind kind, String rule, List<String> words) {
    return new Expected(kind, words, null, "", rule);
  }
}
