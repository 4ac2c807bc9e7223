package org.journeydsl.rules.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one meaning, found in a text in one pass. */
final class Phrases {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();

  Phrases(String... lists) {
    for (String list : lists) {
      for (String written : list.split("\\|")) {
        Phrase phrase = new Phrase(written);
        if (!phrase.isEmpty()) {
          String first = phrase.firstWord();
          (first == null ? others : byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()))
              .add(phrase);
        }
      }
    }
  }

  /** Whether any phrase can match from a word on. */
  boolean mayStartWith(String word) {
    return !others.isEmpty() || byFirstWord.containsKey(word);
  }

  /** The end of the longest match that starts at a word; -1 where there is none. */
  int matchAt(Words words, int index) {
    int end = -1;
    if (index < words.count()) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.word(index), List.of())) {
        end = Math.max(end, phrase.matchAt(words, index));
      }
      for (Phrase phrase : others) {
        int found = phrase.matchAt(words, index);
        end = found > index ? Math.max(end, found) : end;
      }
    }
    return end;
  }

  /** The first match, as first word and the word behind its last; null where there is none. */
  int[] find(Words words) {
    for (int i = 0; i < words.count(); i++) {
      int end = matchAt(words, i);
      if (end > i) {
        return new int[] {i, end};
      }
    }
    return null;
  }

  /** All matches that do not overlap, from the first on. */
  List<int[]> findAll(Words words) {
    List<int[]> found = new ArrayList<>();
    int i = 0;
    while (i < words.count()) {
      int end = matchAt(words, i);
      if (end > i) {
        found.add(new int[] {i, end});
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }
}
