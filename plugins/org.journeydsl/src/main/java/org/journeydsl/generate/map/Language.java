package org.journeydsl.generate.map;

import java.util.Set;

/** A language of the page: its tag, its own name for itself, and which way it is written. */
public record Language(String tag, String name, String dir) {

  // Scripts and languages written from right to left, after CLDR's script metadata; the page needs
  // no more of it, and a library's table would change with its version.
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");

  public static Language of(String tag) {
    return new Language(tag, name(tag), isRightToLeft(tag) ? "rtl" : "ltr");
  }

  private static boolean isRightToLeft(String tag) {
    var parts = tag.toLowerCase(java.util.Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]);
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]);
  }

  // Every language calls itself by its own name: who looks for Polish reads Polish.
  private static String name(String tag) {
    return switch (tag) {
      case "ar" -> "العربية";
      case "bg" -> "Български";
      case "cs" -> "Čeština";
      case "da" -> "Dansk";
      case "de" -> "Deutsch";
      case "el" -> "Ελληνικά";
      case "en" -> "English";
      case "es" -> "Español";
      case "et" -> "Eesti";
      case "fa" -> "فارسی";
      case "fi" -> "Suomi";
      case "fr" -> "Français";
      case "he" -> "עברית";
      case "hr" -> "Hrvatski";
      case "hu" -> "Magyar";
      case "it" -> "Italiano";
      case "ja" -> "日本語";
      case "ka" -> "ქართული";
      case "kk" -> "Қазақша";
      case "ko" -> "한국어";
      case "lt" -> "Lietuvių";
      case "lv" -> "Latviešu";
      case "nl" -> "Nederlands";
      case "no", "nb" -> "Norsk";
      case "pl" -> "Polski";
      case "pt" -> "Português";
      case "pt-BR" -> "Português (Brasil)";
      case "ro" -> "Română";
      case "ru" -> "Русский";
      case "sk" -> "Slovenčina";
      case "sl" -> "Slovenščina";
      case "sr" -> "Српски";
      case "sv" -> "Svenska";
      case "tr" -> "Türkçe";
      case "uk" -> "Українська";
      case "vi" -> "Tiếng Việt";
      case "zh" -> "中文";
      default -> tag;
    };
  }
}
