package org.journeydsl.generate.markdown;

import java.util.regex.Pattern;

/**
 * A text by an author as it may stand anywhere in a Markdown file, and shows there as it was
 * written: GitHub Flavored Markdown 0.29 and what GitHub makes of the rendered page.
 *
 * <p>Signs of Markdown are escaped, HTML is shown and not run, a line break is {@code <br>} so that
 * a text stays in its table cell. What GitHub would turn into a mention, a reference to an issue or
 * an emoji gets a space of no width in it, which is the only thing that keeps it from doing so.
 *
 * @param value the text as it stands in the file
 */
public record MarkdownText(String value) {

  private static final String ESCAPED = "\\`*_{}[]()|~$!#";
  private static final String NOTHING = "&#8203;";
  private static final Pattern EMOJI = Pattern.compile(":[A-Za-z0-9_+-]+:");
  private static final Pattern LIST_START = Pattern.compile("[+=-]|\\d{1,9}[.)](?!\\S)");

  /** The text with all that has a meaning in Markdown or HTML taken from it. */
  public static MarkdownText of(String text) {
    String plain = visible(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
    StringBuilder safe = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (start && LIST_START.matcher(plain).region(i, plain.length()).lookingAt()) {
        i += startOf(plain, i, safe);
        start = false;
        continue;
      }
      start = c == '\n' || start && c == ' ';
      safe.append(sign(plain, i, c));
    }
    return new MarkdownText(safe.toString());
  }

  /** The address of a link, for use between angle brackets. */
  public static String address(String href) {
    StringBuilder safe = new StringBuilder();
    for (char c : visible(href).toCharArray()) {
      safe.append(
          c <= ' ' || "<>\\|`\"".indexOf(c) >= 0
              ? String.format(java.util.Locale.ROOT, "%%%02X", (int) c)
              : String.valueOf(c));
    }
    return safe.toString();
  }

  // Would begin a list or underline a heading: "- ", "1. ".
  private static int startOf(String text, int at, StringBuilder safe) {
    int digits = 0;
    while (Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    safe.append(text, at, at + digits).append('\\').append(text.charAt(at + digits));
    return digits;
  }

  private static String sign(String text, int at, char c) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\n' -> "<br>";
      case '@' -> Character.isLetterOrDigit(next) ? "@" + NOTHING : "@";
      case '#' -> Character.isDigit(next) ? "\\#" + NOTHING : "\\#";
      case ':' ->
          EMOJI.matcher(text).region(at, text.length()).lookingAt()
              ? ":" + NOTHING
              // No link is made of "https://" in a text.
              : next == '/' ? "&#58;" : ":";
      case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3) ? "&#46;" : ".";
      default -> ESCAPED.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    };
  }

  // What cannot be seen turns the writing direction, or hides something from a review.
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(
            point ->
                point == '\n'
                    || point == 0x200c
                    || point == 0x200d
                    || !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
