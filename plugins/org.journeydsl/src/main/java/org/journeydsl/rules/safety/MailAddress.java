package org.journeydsl.rules.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** E-mail addresses in texts, without those that are reserved for examples (RFC 2606, RFC 6761). */
final class MailAddress {

  private static final List<String> EXAMPLES =
      List.of(
          ".example.com",
          ".example.org",
          ".example.net",
          ".example",
          ".test",
          ".invalid",
          ".localhost");

  private MailAddress() {}

  /** The first address; empty where there is none. */
  static Optional<String> in(String text) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > 0 && isNamePart(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && isHostPart(text.charAt(end))) {
        end++;
      }
      while (end > at + 1 && ".-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (start < at && isHost(text.substring(at + 1, end))) {
        return Optional.of(text.substring(start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isHostPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isHost(String host) {
    String ending = host.substring(host.lastIndexOf('.') + 1);
    String lower = "." + host.toLowerCase(Locale.ROOT);
    return host.indexOf('.') > 0
        && ending.length() > 1
        && ending.chars().allMatch(Character::isLetter)
        && EXAMPLES.stream().noneMatch(lower::endsWith);
  }
}
