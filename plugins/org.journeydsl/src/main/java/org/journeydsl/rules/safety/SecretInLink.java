package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.model.Fact;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A link with a key in it: whoever sees the map can open what the key opens. */
final class SecretInLink extends Rule<Fact> {

  private static final int SHORTEST = 8;
  private static final Set<String> KEYS =
      Set.of(
          "token",
          "access_token",
          "api_key",
          "apikey",
          "key",
          "secret",
          "password",
          "pwd",
          "sig",
          "signature",
          "auth");

  SecretInLink() {
    super("secret-in-link", WARNING, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    String url = LinkUse.of(fact);
    if (url != null) {
      user(url)
          .or(() -> parameter(url))
          .ifPresent(
              found ->
                  findings.add(
                      fact,
                      LinkUse.feature(fact),
                      "This link carries what looks like a key ('%s'): everyone who sees the map could use it."
                          .formatted(Shown.start(found))));
    }
  }

  /** Whoever logs in with a password before the host. */
  private static Optional<String> user(String url) {
    int host = url.indexOf("://");
    if (host < 0) {
      return Optional.empty();
    }
    int end = host + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(host + 3, end);
    int at = authority.lastIndexOf('@');
    int colon = authority.indexOf(':');
    return colon > 0 && colon + 1 < at
        ? Optional.of(authority.substring(0, colon))
        : Optional.empty();
  }

  /** A parameter behind ? or # that is called like a key and is long enough to be one. */
  private static Optional<String> parameter(String url) {
    int start = 0;
    while (start < url.length() && "?#".indexOf(url.charAt(start)) < 0) {
      start++;
    }
    for (String parameter : url.substring(start).split("[?#&;]")) {
      int equals = parameter.indexOf('=');
      if (equals > 0
          && KEYS.contains(parameter.substring(0, equals).toLowerCase(Locale.ROOT))
          && parameter.length() - equals - 1 >= SHORTEST) {
        return Optional.of(parameter.substring(0, equals));
      }
    }
    return Optional.empty();
  }
}
