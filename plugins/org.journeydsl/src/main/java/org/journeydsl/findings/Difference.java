package org.journeydsl.findings;

/** What tells one text from another, as one edit: as little as that can be. */
public final class Difference {

  private Difference() {}

  /**
   * The smallest single edit that makes one text of another; it replaces nothing by nothing where
   * they are the same. It parts no character that needs two UTF-16 units, and no line break of two.
   */
  public static TextEdit between(String file, String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (isInside(before, start) || isInside(after, start)) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    if (isInside(before, before.length() - end) || isInside(after, after.length() - end)) {
      end--;
    }
    return new TextEdit(
        file, start, before.length() - end - start, after.substring(start, after.length() - end));
  }

  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
            || text.startsWith("\r\n", at - 1));
  }
}
