package org.journeydsl.generate.survey;

import java.util.Locale;
import java.util.Map;

/** Yes and no, for platforms that have no question of that kind. */
public final class YesNo {

  private static final Map<String, Map.Entry<String, String>> WORDS =
      Map.ofEntries(
          Map.entry("en", Map.entry("Yes", "No")),
          Map.entry("uk", Map.entry("Так", "Ні")),
          Map.entry("ru", Map.entry("Да", "Нет")),
          Map.entry("pl", Map.entry("Tak", "Nie")),
          Map.entry("cs", Map.entry("Ano", "Ne")),
          Map.entry("ro", Map.entry("Da", "Nu")),
          Map.entry("de", Map.entry("Ja", "Nein")),
          Map.entry("fr", Map.entry("Oui", "Non")),
          Map.entry("es", Map.entry("Sí", "No")),
          Map.entry("it", Map.entry("Sì", "No")),
          Map.entry("pt", Map.entry("Sim", "Não")),
          Map.entry("nl", Map.entry("Ja", "Nee")),
          Map.entry("sk", Map.entry("Áno", "Nie")),
          Map.entry("hu", Map.entry("Igen", "Nem")),
          Map.entry("bg", Map.entry("Да", "Не")),
          Map.entry("tr", Map.entry("Evet", "Hayır")),
          Map.entry("ar", Map.entry("نعم", "لا")));

  private YesNo() {}

  /** Whether the words for yes and no are known. */
  public static boolean knows(String tag) {
    return WORDS.containsKey(language(tag));
  }

  /** Yes in a language; in English where it is not known. */
  public static String yes(String tag) {
    return WORDS.getOrDefault(language(tag), WORDS.get("en")).getKey();
  }

  /** No in a language; in English where it is not known. */
  public static String no(String tag) {
    return WORDS.getOrDefault(language(tag), WORDS.get("en")).getValue();
  }

  private static String language(String tag) {
    return tag.split("-")[0].toLowerCase(Locale.ROOT);
  }
}
