package org.journeydsl.rules.questions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.WordList;
import org.journeydsl.rules.words.WordLists;
import org.journeydsl.rules.words.Words;

/**
 * A text in one language, cut into words, with the turns of phrase of that language.
 *
 * @param wording what it says and where
 * @param words its words, idioms taken out
 * @param list what to look for
 */
record Reading(Wording wording, Words words, WordList list) {

  /** A text in each of its languages. */
  static List<Reading> of(Text text, Findings findings) {
    return findings.memory(Last.class, Last::new).of(text);
  }

  /** All rules look at one question before the next, so one is kept. */
  private static final class Last {

    private final WordLists lists = new WordLists();
    private EObject text;
    private List<Reading> readings = List.of();

    private List<Reading> of(Text wanted) {
      if (wanted != text) {
        text = wanted;
        readings = Wording.of(wanted).stream().map(this::read).toList();
      }
      return readings;
    }

    private Reading read(Wording wording) {
      WordList list = lists.of(wording.language());
      return new Reading(wording, list.words(wording.value()), list);
    }
  }
}
