package org.journeydsl.generate.survey.limesurvey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.journeydsl.facts.Wordings;

/**
 * The languages of a form by LimeSurvey's own codes, in order, the first one first.
 *
 * <p>LimeSurvey has most languages without a region, and a fixed list of those with one (seen in
 * its {@code surveytranslator_helper.php}).
 */
record LimeLanguages(Map<String, String> tags) {

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

  static LimeLanguages of(List<String> tags) {
    Map<String, String> codes = new LinkedHashMap<>();
    tags.forEach(tag -> codes.putIfAbsent(code(tag), tag));
    return new LimeLanguages(codes);
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

  String first() {
    return tags.keySet().iterator().next();
  }

  List<String> others() {
    return tags.keySet().stream().skip(1).toList();
  }

  /** Something for each language, by its code. */
  Map<String, String> each(Function<String, String> textOfTag) {
    Map<String, String> texts = new LinkedHashMap<>();
    tags.forEach((code, tag) -> texts.put(code, textOfTag.apply(tag)));
    return texts;
  }

  /** A text in each language, by its code; as the author wrote it where it is not translated. */
  Map<String, String> html(Wordings wordings) {
    return each(tag -> LimeText.html(wordings.inOrOriginal(tag)));
  }
}
