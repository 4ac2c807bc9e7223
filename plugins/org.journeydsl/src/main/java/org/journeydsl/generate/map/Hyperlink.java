package org.journeydsl.generate.map;

/**
 * An address outside the project. {@link #of} is the only way to one: what is neither http(s) nor
 * mailto shows its words and leads nowhere.
 *
 * @param href an address that a browser may open, or empty
 */
public record Hyperlink(String href, Phrase text) {

  public static final Hyperlink NONE = new Hyperlink("", Phrase.NONE);

  public static Hyperlink of(String address, Phrase text) {
    return new Hyperlink(
        isSafe(address) ? address : "", text.isEmpty() ? Phrase.of(address) : text);
  }

  private static boolean isSafe(String address) {
    return startsWith(address, "https://")
        || startsWith(address, "http://")
        || startsWith(address, "mailto:");
  }

  // Not toLowerCase().startsWith(): a locale could change what "mailto" lowers to.
  private static boolean startsWith(String address, String scheme) {
    return address.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** Whether it leaves the project's pages. */
  public boolean isOutside() {
    return isSafe(href);
  }

  public boolean isEmpty() {
    return href.isEmpty() && text.isEmpty();
  }
}
