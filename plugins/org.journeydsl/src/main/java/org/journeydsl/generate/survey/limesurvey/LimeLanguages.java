package org.journeydsl.generate.survey.limesurvey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.journeydsl.generate.survey.FormLanguages;

/**
 * LimeSurvey's own codes for languages.
 *
 * <p>LimeSurvey has most languages without a region, and a fixed list of those with one (seen in
 * its {@code surveytranslator_helper.php}).
 */
final class LimeLanguages {

  private static final Set<String> WITH_REGION =
      Set.of(
          "de-easy",
          "de-informal",
          "es-AR",
          "es-AR-informal",
          "es-CL",
          "es-CO",
          "es-MX",
          "it-informal",
          "nl-informal",
          "pt-BR",
          "sr-Latn",
          "zh-Hans",
          "zh-Hant-HK",
          "zh-Hant-TW");

  private LimeLanguages() {}

  static FormLanguages of(List<String> tags) {
    Map<String, String> codes = new LinkedHashMap<>();
    tags.forEach(tag -> codes.putIfAbsent(code(tag), tag));
    return new FormLanguages(codes, LimeText::html);
  }

  private static String code(String tag) {
    for (String known : WITH_REGION) {
      if (known.equalsIgnoreCase(tag)) {
        return known;
      }
    }
    String language = tag.split("-")[0].toLowerCase(Locale.ROOT);
    return switch (language) {
      case "zh" ->
          tag.toLowerCase(Locale.ROOT).matches(".*-(tw|hk|hant).*") ? "zh-Hant-TW" : "zh-Hans";
      case "no" -> "nb";
      default -> language;
    };
  }
}
