package org.journeydsl.generate.survey.formbricks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What Formbricks was seen to enforce when a survey is made through its API, version 3 (its sources
 * of August 2026), and what it takes in silence and then asks wrongly.
 */
final class FormbricksRules {

  private static final String CUID2 = "[a-z][0-9a-z]{23}";
  private static final String ID = "[a-zA-Z0-9_-]+";

  /** Ids that mean something in the address of a survey or in its program. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "userId",
          "source",
          "suid",
          "end",
          "start",
          "welcomeCard",
          "hidden",
          "verifiedEmail",
          "multiLanguage",
          "embed",
          "verify");

  private static final Set<String> TRANSLATED =
      Set.of("headline", "subheader", "label", "lowerLabel", "upperLabel");

  private static final Set<String> RATED = Set.of("scale", "range", "lowerLabel", "upperLabel");

  /** What an element of a type may have beside id, type, headline, subheader and required. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "nps", Set.of("lowerLabel", "upperLabel"),
          "csat", RATED,
          "ces", RATED,
          "rating", RATED,
          "openText", Set.of("longAnswer"),
          "multipleChoiceSingle", Set.of("choices"),
          "multipleChoiceMulti", Set.of("choices"),
          "consent", Set.of("label"));

  private static final Map<String, Set<Integer>> RANGES =
      Map.of("csat", Set.of(5), "ces", Set.of(5, 7), "rating", Set.of(3, 4, 5, 6, 7, 10));

  private final JsonObject survey;
  private final List<String> languages = new ArrayList<>();

  private FormbricksRules(JsonObject survey) {
    this.survey = survey;
  }

  /** Fails where Formbricks would refuse the survey. */
  static void check(JsonObject survey) {
    new FormbricksRules(survey).check();
  }

  private void check() {
    only(
        survey,
        Set.of("name", "type", "status", "defaultLanguage", "languages", "welcomeCard", "blocks"),
        Set.of("endings", "hiddenFields", "variables", "distribution"));
    assertFalse(survey.get("name").getAsString().isBlank());
    assertTrue(Set.of("link", "app").contains(text(survey, "type")));
    assertEquals("draft", text(survey, "status"));
    languages();
    JsonObject welcome = survey.getAsJsonObject("welcomeCard");
    assertTrue(!welcome.get("enabled").getAsBoolean() || welcome.has("headline"));
    texts(survey);
    List<JsonObject> blocks = all(survey, "blocks");
    assertFalse(blocks.isEmpty());
    for (JsonObject block : blocks) {
      only(block, Set.of("id", "name", "elements"), Set.of("logic", "logicFallback"));
      assertFalse(text(block, "name").isBlank());
      assertEquals(1, all(block, "elements").size());
      all(block, "elements").forEach(FormbricksRules::element);
    }
    for (JsonObject ending : all(survey, "endings")) {
      only(ending, Set.of("id", "type", "headline"), Set.of());
      assertTrue(text(ending, "id").matches(CUID2), text(ending, "id"));
    }
    names();
    distribution();
    FormbricksLogicRules.check(survey);
  }

  private void languages() {
    for (JsonObject language : all(survey, "languages")) {
      String code = text(language, "code");
      assertTrue(code.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|[0-9]{3})"), code);
      assertFalse(languages.contains(code), code);
      languages.add(code);
      boolean standard = code.equals(text(survey, "defaultLanguage"));
      assertEquals(standard, language.get("default").getAsBoolean());
      assertTrue(language.get("enabled").getAsBoolean());
    }
    assertTrue(languages.contains(text(survey, "defaultLanguage")));
  }

  /** Every text is there in every language, shows something, and fills in no answer. */
  private void texts(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(this::texts);
    } else if (json.isJsonObject()) {
      for (Map.Entry<String, JsonElement> each : json.getAsJsonObject().entrySet()) {
        if (TRANSLATED.contains(each.getKey())) {
          assertEquals(languages, List.copyOf(each.getValue().getAsJsonObject().keySet()));
          each.getValue()
              .getAsJsonObject()
              .entrySet()
              .forEach(text -> shown(text.getValue().getAsString()));
        } else {
          texts(each.getValue());
        }
      }
    }
  }

  private static void shown(String text) {
    assertFalse(text.replaceAll("</?[a-z][^>]*>", "").isBlank(), text);
    assertFalse(text.contains("#recall:"), text);
    // A tag makes HTML of the whole text, so there is none, or all of it is escaped.
    boolean html = text.startsWith("<p>");
    assertEquals(html, text.matches("(?s).*<[a-zA-Z/!?].*"), text);
    assertEquals(
        "", text.replaceAll("</?p>|<br>|</?a( [^<>]*)?>|<\u2060|[^<]", ""), "other tags: " + text);
  }

  private static void element(JsonObject element) {
    String type = text(element, "type");
    Set<String> more = new HashSet<>(FIELDS.getOrDefault(type, Set.of()));
    more.add("subheader");
    assertTrue(FIELDS.containsKey(type), type);
    only(element, Set.of("id", "type", "headline", "required"), more);
    assertTrue(text(element, "id").matches(ID), text(element, "id"));
    if (RANGES.containsKey(type)) {
      assertTrue(RANGES.get(type).contains(element.get("range").getAsInt()), element.toString());
      assertEquals("number", text(element, "scale"));
    }
    if (element.has("choices")) {
      choices(all(element, "choices"));
    }
  }

  private static void choices(List<JsonObject> choices) {
    assertTrue(choices.size() >= 2);
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (JsonObject choice : choices) {
      only(choice, Set.of("id", "label"), Set.of());
      assertTrue(ids.add(text(choice, "id")), choice.toString());
      // These two ask for words of one's own, and rule out all others.
      assertFalse(Set.of("other", "none").contains(text(choice, "id")));
      choice
          .getAsJsonObject("label")
          .entrySet()
          .forEach(
              label ->
                  assertTrue(
                      labels.add(label.getKey() + " " + label.getValue()), label.toString()));
    }
  }

  /** One name, one thing, over all kinds and whatever its case. */
  private void names() {
    Set<String> names = new HashSet<>();
    for (JsonObject block : all(survey, "blocks")) {
      assertTrue(text(block, "id").matches(CUID2), text(block, "id"));
      unique(names, text(block, "id"));
      all(block, "elements").forEach(element -> unique(names, text(element, "id")));
    }
    all(survey, "endings").forEach(ending -> unique(names, text(ending, "id")));
    for (JsonElement field : survey.getAsJsonObject("hiddenFields").getAsJsonArray("fieldIds")) {
      assertTrue(field.getAsString().matches(ID), field.getAsString());
      unique(names, field.getAsString());
    }
    for (JsonObject variable : all(survey, "variables")) {
      only(variable, Set.of("id", "name", "type", "value"), Set.of());
      assertTrue(text(variable, "id").matches(CUID2));
      assertTrue(text(variable, "name").matches("[a-z0-9_]+"), text(variable, "name"));
      unique(names, text(variable, "id"));
      unique(names, text(variable, "name"));
    }
  }

  private static void unique(Set<String> names, String name) {
    assertFalse(FORBIDDEN.contains(name), name);
    assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
  }

  private void distribution() {
    if (!survey.has("distribution")) {
      return;
    }
    assertEquals("app", text(survey, "type"), "a link has none");
    JsonObject distribution = survey.getAsJsonObject("distribution");
    only(
        distribution,
        Set.of("displayOption", "triggers"),
        Set.of("displayPercentage", "autoComplete", "recontactDays", "delay"));
    assertTrue(
        Set.of("displayOnce", "respondMultiple").contains(text(distribution, "displayOption")));
    for (String whole : Set.of("autoComplete", "recontactDays", "delay")) {
      if (distribution.has(whole)) {
        assertTrue(distribution.get(whole).toString().matches("[0-9]+"), distribution.toString());
      }
    }
    if (distribution.has("displayPercentage")) {
      double share = distribution.get("displayPercentage").getAsDouble();
      assertTrue(share >= 0.01 && share <= 100, share + "");
    }
  }

  /** An unknown key is an error there. */
  static void only(JsonObject json, Set<String> needed, Set<String> possible) {
    Set<String> keys = new HashSet<>(json.keySet());
    assertTrue(keys.containsAll(needed), needed + " in " + json);
    keys.removeAll(needed);
    keys.removeAll(possible);
    assertEquals(Set.of(), keys, json.toString());
  }

  static String text(JsonObject json, String key) {
    return json.get(key).getAsString();
  }

  static List<JsonObject> all(JsonObject json, String key) {
    List<JsonObject> all = new ArrayList<>();
    if (json.has(key)) {
      json.getAsJsonArray(key).forEach(each -> all.add(each.getAsJsonObject()));
    }
    return all;
  }
}
