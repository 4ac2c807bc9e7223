package org.journeydsl.generate.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call the lanes of a map, in the languages that the product speaks. */
final class Headers {

  private static final String STANDARD = "en";

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<String, List<String>> languages = new HashMap<>();
  private final Map<String, Map<Lane, String>> written = new LinkedHashMap<>();

  /** Those that come with the product. */
  static Headers read() {
    Headers headers = new Headers();
    try (InputStream in = Headers.class.getResourceAsStream("/org/journeydsl/table/headers.txt")) {
      String language = STANDARD;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          Lane lane = Lane.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
          headers.add(language, lane, line.substring(colon + 1).split("\\|"));
        } else if (!line.startsWith("#")) {
          language = line.strip();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headers;
  }

  private void add(String language, Lane lane, String[] words) {
    written.computeIfAbsent(language, key -> new EnumMap<>(Lane.class)).put(lane, words[0].strip());
    for (String word : words) {
      // Where two languages have one word for two lanes, the first language that has it wins.
      lanes.putIfAbsent(plain(word), lane);
      languages.computeIfAbsent(plain(word), key -> new ArrayList<>()).add(language);
    }
  }

  /** The lane that a header means. */
  Optional<Lane> lane(String header) {
    return Optional.ofNullable(lanes.get(plain(header)));
  }

  /** The language in which most of some headers are known; English where several are alike. */
  String language(Collection<String> headers) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    written.keySet().forEach(language -> votes.put(language, 0));
    for (String header : headers) {
      languages
          .getOrDefault(plain(header), List.of())
          .forEach(language -> votes.merge(language, 1, Integer::sum));
    }
    String best = STANDARD;
    for (Map.Entry<String, Integer> each : votes.entrySet()) {
      best = each.getValue() > votes.get(best) ? each.getKey() : best;
    }
    return best;
  }

  /** What a lane is called in a language; in English where the product does not speak it. */
  String of(Lane lane, String language) {
    String primary = language.split("-")[0].toLowerCase(Locale.ROOT);
    return written.getOrDefault(primary, written.get(STANDARD)).get(lane);
  }

  private static String plain(String header) {
    String folded = Normalizer.normalize(header.replaceAll("[(\\[].*", ""), Normalizer.Form.NFD);
    return folded
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replaceAll("\\p{M}+|['\u2019\u02BC]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
