package org.journeydsl.vocabulary;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;

/**
 * A word that a fact starts with: what it says, where it may stand, and how often.
 *
 * @param keyword as it is written, all of it: {@code does}, {@code moment of truth}
 * @param kind the fact's class
 * @param literal tells apart the words that one class serves; null where it serves one
 * @param places what it may be said of, in the order in which messages name them
 * @param once those of its places in which it may be said once at most
 * @param example one line that can stand as it is
 * @param needs what must follow it, in the words of a message; null where nothing must
 * @param names what kind of reference stands behind the word itself, or null
 */
public record Word(
    String keyword,
    EClass kind,
    Enumerator literal,
    List<EClass> places,
    List<EClass> once,
    String example,
    String needs,
    EClass names) {

  public Word {
    places = List.copyOf(places);
    once = List.copyOf(once);
  }

  /** The word that a reader of the text comes across: {@code moment}. */
  public String first() {
    int space = keyword.indexOf(' ');
    return space < 0 ? keyword : keyword.substring(0, space);
  }

  /** What it says, as one sentence. */
  public String meaning() {
    return literal == null ? Documentation.meaning(kind) : Documentation.of(literal);
  }

  @Override
  public String toString() {
    return keyword;
  }
}
