package org.journeydsl.rules.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as a row of words: runs of letters, digits and apostrophes, compared in lower case and in
 * NFC. What stands between words is passed over; a hyphen separates two.
 */
public final class Words {

  private static final String NONE = "";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  public Words(String text) {
    this(text, Integer.MAX_VALUE);
  }

  private Words(String text, int most) {
    this.text = text;
    int i = 0;
    while (i < text.length() && words.size() < most) {
      int code = text.codePointAt(i);
      if (!isPart(code)) {
        i += Character.charCount(code);
        continue;
      }
      int start = i;
      while (i < text.length() && (isPart(text.codePointAt(i)) || joins(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      words.add(plain(text.substring(start, i)));
      starts.add(start);
      ends.add(i);
    }
  }

  private Words(Words other) {
    this.text = other.text;
    this.words.addAll(other.words);
    this.starts.addAll(other.starts);
    this.ends.addAll(other.ends);
  }

  private static boolean isPart(int code) {
    int type = Character.getType(code);
    return Character.isLetterOrDigit(code)
        || code == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** An apostrophe counts between two letters only, so that quoted words are found. */
  private boolean joins(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019' || c == '\u02BC')
        && at + 1 < text.length()
        && isPart(text.codePointAt(at + 1));
  }

  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'');
  }

  /** The first word of a text in lower case; empty where it has none. */
  static String first(String text) {
    Words words = new Words(text, 1);
    return words.count() == 0 ? NONE : words.word(0);
  }

  public int count() {
    return words.size();
  }

  /** A word in lower case; empty where it is passed over. */
  String word(int index) {
    return words.get(index);
  }

  /** The words from one to before another, as they are written in the text. */
  String written(int from, int to) {
    return text.substring(starts.get(from), ends.get(to - 1));
  }

  /** The same text, in which phrases match no other phrase. */
  Words without(List<int[]> stretches) {
    if (stretches.isEmpty()) {
      return this;
    }
    Words rest = new Words(this);
    for (int[] stretch : stretches) {
      for (int i = stretch[0]; i < stretch[1]; i++) {
        rest.words.set(i, NONE);
      }
    }
    return rest;
  }

  /** The words in lower case with one blank between them: equal where only signs differ. */
  public String normal() {
    return String.join(" ", words);
  }
}
