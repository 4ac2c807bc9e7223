package org.journeydsl.generate.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Feelings that somebody wrote as a face or a word, as numbers from -2 to +2. */
final class FeltWords {

  private final Map<String, Integer> words = new LinkedHashMap<>();

  /** Those that come with the product. */
  static FeltWords read() {
    FeltWords felt = new FeltWords();
    try (InputStream in =
        FeltWords.class.getResourceAsStream("/org/journeydsl/table/feelings.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] parts = line.strip().split(" ");
        for (int i = 1; i < parts.length && !line.startsWith("#"); i++) {
          felt.words.putIfAbsent(parts[i], Integer.parseInt(parts[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return felt;
  }

  /** What the first face or known word of a text says. */
  Optional<Integer> in(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{So}]+", " ");
    int first = Integer.MAX_VALUE;
    Optional<Integer> found = Optional.empty();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      boolean sign = !Character.isLetter(word.getKey().codePointAt(0));
      int at = lower.indexOf(sign ? word.getKey() : " " + word.getKey());
      if (at >= 0 && at < first) {
        first = at;
        found = Optional.of(word.getValue());
      }
    }
    return found;
  }
}
