package org.journeydsl.generate.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.facts.Fingerprint;

/**
 * The codes of some paths on one platform.
 *
 * <p>A path of ASCII letters and digits is its code: {@code Checkout.Cart.Ease} is {@code
 * checkout_cart_ease}. Every other path, and one that is too long or leaves no room for {@code _},
 * is as much of it as is readable and eight characters of its SHA-256. So a code depends on its
 * path alone: not on the order of questions, nor on other questions. The one exception are paths
 * that only differ in case: both then get their hash.
 */
public final class Codes {

  // Crockford's base 32: no letter that is taken for a digit, and no word by chance.
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  private final Map<String, String> codes;

  private Codes(Map<String, String> codes) {
    this.codes = codes;
  }

  /** The codes of paths, each of names joined by dots. */
  public static Codes of(Platform platform, Collection<String> paths) {
    Set<String> all = new LinkedHashSet<>(paths);
    Map<String, Integer> uses = new HashMap<>();
    all.forEach(path -> plain(platform, path).ifPresent(code -> uses.merge(code, 1, Integer::sum)));
    Map<String, String> codes = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String path : all) {
      plain(platform, path)
          .filter(code -> uses.get(code) == 1 && taken.add(code))
          .ifPresent(code -> codes.put(path, code));
    }
    for (String path : all) {
      for (int attempt = 0; !codes.containsKey(path); attempt++) {
        String code = hashed(platform, path, attempt);
        if (taken.add(code)) {
          codes.put(path, code);
        }
      }
    }
    return new Codes(codes);
  }

  /** The code of one of the paths. */
  public String of(String path) {
    String code = codes.get(path);
    if (code == null) {
      throw new IllegalArgumentException(path + " has no code");
    }
    return code;
  }

  /** The path itself as a code; empty where that could be mistaken for another path. */
  private static Optional<String> plain(Platform platform, String path) {
    List<String> names = List.of(path.split("\\."));
    if (names.size() > 1 && platform.separator().isEmpty()
        || !names.stream().allMatch(Ascii::keeps)) {
      return Optional.empty();
    }
    String code = String.join(platform.separator(), names.stream().map(Ascii::of).toList());
    boolean fits =
        code.length() <= platform.length()
            && Character.isLetter(code.charAt(0))
            && !RESERVED.contains(code)
            && !platform.reserved().contains(code)
            && !code.matches("(com|lpt)[0-9]");
    return fits ? Optional.of(code) : Optional.empty();
  }

  // A second attempt is for short codes, where two hashes in a million are the same by chance.
  private static String hashed(Platform platform, String path, int attempt) {
    String separator = platform.separator();
    int room = platform.length() - platform.hash() - separator.length();
    String readable = "";
    String[] names = path.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      String name = Ascii.of(names[i]);
      if (name.isEmpty()) {
        continue;
      }
      String longer = readable.isEmpty() ? name : name + separator + readable;
      if (longer.length() > room) {
        readable = readable.isEmpty() ? name.substring(0, room) : readable;
        break;
      }
      readable = longer;
    }
    String hash = hash(attempt == 0 ? List.of(path) : List.of(path, "" + attempt), platform.hash());
    if (readable.isEmpty() || !Character.isLetter(readable.charAt(0))) {
      // A code starts with a letter on every platform.
      readable = ("q" + readable).substring(0, Math.min(room, readable.length() + 1));
    }
    return readable + separator + hash;
  }

  private static String hash(List<String> parts, int length) {
    byte[] digest = Fingerprint.digest(parts);
    StringBuilder hash = new StringBuilder();
    for (int i = 0; i < length; i++) {
      hash.append(DIGITS.charAt(digest[i] & 31));
    }
    return hash.toString();
  }
}
