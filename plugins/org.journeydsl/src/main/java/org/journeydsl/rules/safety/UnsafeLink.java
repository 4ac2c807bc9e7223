package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.Locale;
import java.util.Set;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Fact;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * A link that is neither http, https nor mailto. Maps are opened by people who trust their sender:
 * what they click must not run anything.
 */
final class UnsafeLink extends Rule<Fact> {

  // Endings that no file has, for addresses with nothing behind the host.
  private static final Set<String> ENDINGS =
      Set.of("com", "org", "net", "io", "eu", "app", "dev", "info");

  UnsafeLink() {
    super("unsafe-link", ERROR, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    String url = LinkUse.of(fact);
    if (url == null || isSafe(url)) {
      return;
    }
    if (hasScheme(plain(url))) {
      findings.add(
          fact,
          LinkUse.feature(fact),
          "Link '%s' is neither http, https nor mailto: browsers may run or refuse it."
              .formatted(Shown.start(url)));
    } else {
      findings.add(
          fact,
          LinkUse.feature(fact),
          "Link '%s' has no address a browser understands: start it with https://."
              .formatted(Shown.start(url)),
          fixes(fact, url, findings));
    }
  }

  private static boolean isSafe(String url) {
    String plain = plain(url).toLowerCase(Locale.ROOT);
    return plain.startsWith("https://")
        || plain.startsWith("http://")
        || plain.startsWith("mailto:");
  }

  /** As a browser reads it: blanks and control characters are passed over. */
  private static String plain(String url) {
    StringBuilder plain = new StringBuilder();
    url.chars()
        .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** Whether a word and a colon come first; {@code example.com:8080} is a host with a port. */
  private static boolean hasScheme(String url) {
    int colon = url.indexOf(':');
    if (colon <= 0 || !isAsciiLetter(url.charAt(0))) {
      return false;
    }
    String scheme = url.substring(0, colon);
    boolean word =
        scheme.chars().allMatch(c -> isAsciiLetter(c) || isDigit(c) || "+-.".indexOf(c) >= 0);
    boolean port = colon + 1 < url.length() && isDigit(url.charAt(colon + 1));
    boolean host = scheme.indexOf('.') > 0 || scheme.equals("localhost");
    return word && !(port && host);
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Fix[] fixes(Fact fact, String url, Findings findings) {
    if (!looksLikeAHost(url)) {
      return new Fix[0];
    }
    Place place = findings.places().of(fact, LinkUse.feature(fact));
    int quote = findings.places().text(place).indexOf(url);
    return quote < 0
        ? new Fix[0]
        : new Fix[] {
          Fix.safe(
              "Write 'https://\u2026'",
              new TextEdit(place.file(), place.offset() + quote, 0, "https://"))
        };
  }

  private static boolean looksLikeAHost(String url) {
    int end = 0;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(0, end).toLowerCase(Locale.ROOT);
    String ending = host.substring(host.lastIndexOf('.') + 1);
    boolean plainHost =
        host.indexOf('.') > 0
            && ending.length() > 1
            && ending.chars().allMatch(Character::isLetter)
            && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    return plainHost && (host.startsWith("www.") || end < url.length() || ENDINGS.contains(ending));
  }
}
