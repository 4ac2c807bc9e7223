package org.journeydsl.rules.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * BCP 47 language tags as far as a map needs them: which primary languages there are (ISO 639-1,
 * own list, since the Java platform's differs from version to version), and what people write
 * instead.
 */
final class LanguageTags {

  private static final Set<String> TWO_LETTERS =
      Set.of(
          ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy"
                  + " da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he"
                  + " hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km"
                  + " kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt"
                  + " my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro"
                  + " ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk"
                  + " tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
              .split(" "));

  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("ua", "uk"),
          Map.entry("cz", "cs"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("cn", "zh"),
          Map.entry("dk", "da"),
          Map.entry("ukr", "uk"),
          Map.entry("rus", "ru"),
          Map.entry("eng", "en"),
          Map.entry("pol", "pl"),
          Map.entry("ces", "cs"),
          Map.entry("cze", "cs"),
          Map.entry("ron", "ro"),
          Map.entry("rum", "ro"),
          Map.entry("deu", "de"),
          Map.entry("ger", "de"),
          Map.entry("fra", "fr"),
          Map.entry("fre", "fr"),
          Map.entry("spa", "es"),
          Map.entry("ukrainian", "uk"),
          Map.entry("russian", "ru"),
          Map.entry("english", "en"),
          Map.entry("polish", "pl"),
          Map.entry("czech", "cs"),
          Map.entry("romanian", "ro"),
          Map.entry("german", "de"),
          Map.entry("french", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"),
          Map.entry("portuguese", "pt"));

  private LanguageTags() {}

  /** The tag itself where it is one, what was probably meant, or null. */
  static String meant(String tag) {
    int dash = tag.indexOf('-');
    String primary = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    String rest = dash < 0 ? "" : tag.substring(dash);
    String right = SLIPS.getOrDefault(primary, primary);
    // The country is GB; UK is a language, and a habit.
    String region = rest.toUpperCase(Locale.ROOT).equals("-UK") ? "-GB" : rest;
    boolean known =
        TWO_LETTERS.contains(right)
            || right.length() == 3 && right.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!known || rest.equals("-") || rest.endsWith("-")) {
      return null;
    }
    return right.equals(primary) && region.equals(rest) ? tag : right + region;
  }
}
