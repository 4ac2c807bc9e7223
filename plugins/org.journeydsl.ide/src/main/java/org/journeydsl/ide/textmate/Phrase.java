package org.journeydsl.ide.textmate;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * Words of the language that stand together, and what follows them: {@code stage} and the name of a
 * stage, {@code sent by} and names of departments.
 *
 * @param words as they are written, one after the other
 * @param follows what stands behind them
 * @param kinds what the names are of; several where the line alone does not tell
 */
record Phrase(List<String> words, Follows follows, Set<EClass> kinds) {

  /** What stands behind words of the language. */
  enum Follows {
    /** A new name. */
    NAME,
    /** A new name or the text alone. */
    PERHAPS_NAME,
    /** Names of things that stand elsewhere. */
    REFERENCES,
    /** One of a fixed list of words. */
    CHOICE,
    /** The tag of a language. */
    LANGUAGE,
    /** A text, a number, or nothing. */
    OTHER
  }

  Phrase {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
  }
}
