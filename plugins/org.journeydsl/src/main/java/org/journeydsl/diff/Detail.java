package org.journeydsl.diff;

/**
 * One value that differs between two versions of a thing.
 *
 * @param aspect which of its values, as {@code text} or {@code severity}
 * @param language BCP 47 tag where it is a text in one language; else empty
 * @param before empty where it was not said
 * @param after empty where it is not said any more
 */
public record Detail(String aspect, String language, String before, String after) {

  /** Whether only the words of one language differ. */
  public boolean isWording() {
    return !language.isEmpty();
  }
}
