package org.journeydsl.generate.survey.formbricks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeydsl.generate.survey.FormLanguages;

/**
 * Formbricks' codes for languages: each has its region, as {@code uk-UA}.
 *
 * <p>Where an author names none, it is the one that CLDR 48 thinks likely.
 */
final class FormbricksLanguages {

  private static final Map<String, String> LIKELY =
      Stream.of(
              ("aa-ET ab-GE af-ZA ak-GH am-ET an-ES ar-EG as-IN av-RU ay-BO az-AZ ba-RU be-BY"
                      + " bg-BG bi-VU bm-ML bn-BD bo-CN br-FR bs-BA ca-ES ce-RU ch-GU co-FR cr-CA cs-CZ"
                      + " cu-RU cv-RU cy-GB da-DK de-DE dv-MV dz-BT ee-GH el-GR en-US eo-001 es-ES et-EE"
                      + " eu-ES fa-IR ff-SN fi-FI fj-FJ fo-FO fr-FR fy-NL ga-IE gd-GB gl-ES gn-PY gu-IN"
                      + " gv-IM ha-NG he-IL hi-IN ho-PG hr-HR ht-HT hu-HU hy-AM hz-NA ia-001 id-ID ie-EE"
                      + " ig-NG ii-CN ik-US io-001 is-IS it-IT iu-CA ja-JP jv-ID ka-GE kg-CD ki-KE kj-NA"
                      + " kk-KZ kl-GL km-KH kn-IN ko-KR kr-NG ks-IN ku-TR kv-RU kw-GB ky-KG la-VA lb-LU"
                      + " lg-UG li-NL ln-CD lo-LA lt-LT lu-CD lv-LV mg-MG mh-MH mi-NZ mk-MK ml-IN mn-MN"
                      + " mr-IN ms-MY mt-MT my-MM na-NR nb-NO nd-ZW ne-NP ng-NA nl-NL nn-NO no-NO nr-ZA"
                      + " nv-US ny-MW oc-FR oj-CA om-ET or-IN os-GE pa-IN pl-PL ps-AF pt-BR qu-PE rm-CH"
                      + " rn-BI ro-RO ru-RU rw-RW sa-IN sc-IT sd-PK se-NO sg-CF si-LK sk-SK sl-SI sm-WS"
                      + " sn-ZW so-SO sq-AL sr-RS ss-ZA st-ZA su-ID sv-SE sw-TZ ta-IN te-IN tg-TJ th-TH"
                      + " ti-ET tk-TM tl-PH tn-ZA to-TO tr-TR ts-ZA tt-RU tw-GH ty-PF ug-CN uk-UA ur-PK"
                      + " uz-UZ ve-ZA vi-VN vo-001 wa-BE wo-SN xh-ZA yi-UA yo-NG za-CN zu-ZA")
                  .split(" "))
          .collect(Collectors.toUnmodifiableMap(tag -> tag.split("-")[0], Function.identity()));

  private FormbricksLanguages() {}

  /** Those of some tags that have a code, in order. */
  static FormLanguages of(List<String> tags) {
    Map<String, String> codes = new LinkedHashMap<>();
    tags.forEach(tag -> code(tag).ifPresent(code -> codes.putIfAbsent(code, tag)));
    return new FormLanguages(codes, FormbricksText::plain);
  }

  private static Optional<String> code(String tag) {
    String[] parts = tag.split("-");
    String language = parts[0].toLowerCase(Locale.ROOT);
    String script = "";
    String region = "";
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].toLowerCase(Locale.ROOT);
      if (part.matches("[a-z]{4}")) {
        script = "-" + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
      } else if (part.matches("[a-z]{2}|[0-9]{3}")) {
        region = "-" + part.toUpperCase(Locale.ROOT);
      }
    }
    if (language.equals("zh")) {
      return Optional.of(chinese(script, region));
    }
    if (!region.isEmpty()) {
      return Optional.of(language + script + region);
    }
    String likely = script;
    return Optional.ofNullable(LIKELY.get(language))
        .map(code -> language + likely + code.substring(language.length()));
  }

  /** Formbricks knows Chinese with its script only. */
  private static String chinese(String script, String region) {
    boolean traditional =
        script.equals("-Hant") || script.isEmpty() && region.matches("-(TW|HK|MO)");
    String place = traditional ? "-TW" : "-CN";
    return "zh" + (traditional ? "-Hant" : "-Hans") + (region.isEmpty() ? place : region);
  }
}
