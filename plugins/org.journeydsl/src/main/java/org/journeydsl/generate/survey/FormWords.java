package org.journeydsl.generate.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that a form needs and nobody wrote, for platforms that have none of their own. */
public enum FormWords {
  YES,
  NO,
  THANKS;

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("en", List.of("Yes", "No", "Thank you!")),
          Map.entry("uk", List.of("Так", "Ні", "Дякуємо!")),
          Map.entry("ru", List.of("Да", "Нет", "Спасибо!")),
          Map.entry("pl", List.of("Tak", "Nie", "Dziękujemy!")),
          Map.entry("cs", List.of("Ano", "Ne", "Děkujeme!")),
          Map.entry("ro", List.of("Da", "Nu", "Vă mulțumim!")),
          Map.entry("de", List.of("Ja", "Nein", "Vielen Dank!")),
          Map.entry("fr", List.of("Oui", "Non", "Merci !")),
          Map.entry("es", List.of("Sí", "No", "¡Gracias!")),
          Map.entry("it", List.of("Sì", "No", "Grazie!")),
          Map.entry("pt", List.of("Sim", "Não", "Obrigado!")),
          Map.entry("nl", List.of("Ja", "Nee", "Bedankt!")),
          Map.entry("sk", List.of("Áno", "Nie", "Ďakujeme!")),
          Map.entry("hu", List.of("Igen", "Nem", "Köszönjük!")),
          Map.entry("bg", List.of("Да", "Не", "Благодарим!")),
          Map.entry("tr", List.of("Evet", "Hayır", "Teşekkür ederiz!")),
          Map.entry("ar", List.of("نعم", "لا", "شكرًا لكم!")));

  /** Whether the words are known in a language. */
  public static boolean know(String tag) {
    return WORDS.containsKey(language(tag));
  }

  /** The word in a language; in English where it is not known. */
  public String in(String tag) {
    return WORDS.getOrDefault(language(tag), WORDS.get("en")).get(ordinal());
  }

  private static String language(String tag) {
    return tag.split("-")[0].toLowerCase(Locale.ROOT);
  }
}
