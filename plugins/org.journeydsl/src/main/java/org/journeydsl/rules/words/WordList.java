package org.journeydsl.rules.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The turns of phrase of one language by which rules recognise what is wrong with a question. */
public final class WordList {

  private static final int LONGEST_BETWEEN_ASPECTS = 2;

  private final Map<Key, Phrases> phrases = new EnumMap<>(Key.class);
  private final String how;
  private final String otherExample;

  WordList(Properties own, Properties any) {
    for (Key key : Key.values()) {
      String name = key.inFile();
      phrases.put(key, new Phrases(own.getProperty(name, ""), any.getProperty(name, "")));
    }
    this.how = own.getProperty("how", "");
    this.otherExample = own.getProperty("other-example", "");
  }

  /** How a question with a rating scale may start, such as {@code How …}. */
  public String how() {
    return how;
  }

  /** An option for those whom none of the others fits, such as {@code Something else}. */
  public String otherExample() {
    return otherExample;
  }

  /** The words of a text in this language, of which idioms match nothing. */
  public Words words(String text) {
    Words words = new Words(text);
    return words.without(phrases.get(Key.IDIOM).findAll(words));
  }

  /** The first phrase of a meaning, as the text writes it. */
  public Optional<String> find(Key key, Words words) {
    return written(words, phrases.get(key).find(words));
  }

  /** A phrase that the text starts with. */
  public Optional<String> start(Key key, Words words) {
    int end = phrases.get(key).matchAt(words, 0);
    return end > 0 ? Optional.of(words.written(0, end)) : Optional.empty();
  }

  /** Whether a phrase is the whole text. */
  public boolean isWhole(Key key, String text) {
    // Most texts start with no such word: the rest of them need not be looked at.
    if (!phrases.get(key).mayStartWith(Words.first(text))) {
      return false;
    }
    Words words = words(text);
    return words.count() > 0 && phrases.get(key).matchAt(words, 0) == words.count();
  }

  /** Two things that are asked about at once, with what joins them, as the text writes them. */
  public Optional<String> findTwoThings(Words words) {
    Optional<String> told = find(Key.DOUBLE, words);
    return told.isPresent() ? told : written(words, twoAspects(words));
  }

  private int[] twoAspects(Words words) {
    Phrases aspect = phrases.get(Key.ASPECT);
    for (int i = 0; i < words.count(); i++) {
      int first = aspect.matchAt(words, i);
      int joined = first < 0 ? -1 : phrases.get(Key.JOINER).matchAt(words, first);
      for (int gap = 0; joined > 0 && gap <= LONGEST_BETWEEN_ASPECTS; gap++) {
        int second = aspect.matchAt(words, joined + gap);
        if (second > 0) {
          return new int[] {i, second};
        }
      }
    }
    return null;
  }

  /**
   * A scale that the text describes, as it writes it: of two numbers the lower is 0 or 1 and the
   * upper 3 to 11, a single one is 3 to 11, so that sizes and ages are spared.
   */
  public Optional<String> findScale(Words words) {
    for (int[] match : phrases.get(Key.SCALE_HINT).findAll(words)) {
      if (isScale(words, match)) {
        return written(words, match);
      }
    }
    return Optional.empty();
  }

  private static boolean isScale(Words words, int[] match) {
    int low = -1;
    int high = -1;
    for (int i = match[0]; i < match[1]; i++) {
      int digits = Phrase.digits(words.word(i));
      if (digits > 2) {
        return false;
      }
      if (digits > 0) {
        int number = Integer.parseInt(words.word(i).substring(0, digits));
        low = high < 0 ? number : Math.min(low, number);
        high = Math.max(high, number);
      }
    }
    return Ranges.isScale(low, high);
  }

  private static Optional<String> written(Words words, int[] match) {
    return match == null ? Optional.empty() : Optional.of(words.written(match[0], match[1]));
  }
}
