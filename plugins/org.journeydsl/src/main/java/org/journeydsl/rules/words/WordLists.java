package org.journeydsl.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists that come with the rules, each read when a text of its language is first seen. An
 * editor judges on one thread while it generates on another: both may ask.
 */
public final class WordLists {

  private static final String FOLDER = "/org/journeydsl/rules/words/";

  private final Map<String, WordList> read = new ConcurrentHashMap<>();

  /**
   * The list for texts with a language tag such as {@code uk} or {@code pt-BR}; one with little
   * more than placeholders where nobody has written a list for the language yet.
   */
  public WordList of(String tag) {
    int dash = tag.indexOf('-');
    String language = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    return read.computeIfAbsent(language, WordLists::load);
  }

  private static WordList load(String language) {
    // Tags are an author's: nothing but a language's two letters may become part of a path.
    boolean plain = language.length() == 2 && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    boolean known = plain && WordLists.class.getResource(FOLDER + language + ".properties") != null;
    return new WordList(known ? readProperties(language) : new Properties(), readProperties("any"));
  }

  private static Properties readProperties(String name) {
    Properties properties = new Properties();
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + name + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
