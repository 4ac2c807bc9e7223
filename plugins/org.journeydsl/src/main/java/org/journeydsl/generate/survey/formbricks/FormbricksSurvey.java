package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.generate.survey.FormWords;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Question;

/** One questionnaire as the body that makes a survey of Formbricks, but for the workspace's id. */
record FormbricksSurvey(Form form, FormLanguages languages) {

  /** What the address of a survey, or the app that shows it, can say. */
  static final List<String> PARAMETERS = List.of("persona", "channel", "wave");

  JsonObject json() {
    JsonObject survey = new JsonObject();
    Distribution distribution = new Distribution(form);
    Wordings title = form.questionnaire().title();
    survey.addProperty(
        "name", FormbricksText.plain(title.inOrOriginal(languages.tags().get(languages.first()))));
    survey.addProperty("type", distribution.onTheSpot() ? "app" : "link");
    survey.addProperty("status", "draft");
    survey.addProperty("defaultLanguage", languages.first());
    survey.add("languages", Json.list(languages.tags().keySet(), this::language));
    survey.add("welcomeCard", welcome());
    String ending = Cuid.of("ending", form.file());
    survey.add(
        "blocks",
        new Blocks(form.file(), new Cards(form, languages).all(), ending, id("survey__callback"))
            .json());
    JsonArray endings = new JsonArray();
    endings.add(ending(ending));
    survey.add("endings", endings);
    JsonObject fields = new JsonObject();
    fields.addProperty("enabled", true);
    fields.add("fieldIds", Json.texts(PARAMETERS));
    survey.add("hiddenFields", fields);
    survey.add("variables", variables());
    if (distribution.onTheSpot()) {
      survey.add("distribution", distribution.json());
    }
    return survey;
  }

  private JsonObject language(String code) {
    JsonObject language = new JsonObject();
    language.addProperty("code", code);
    language.addProperty("default", code.equals(languages.first()));
    language.addProperty("enabled", true);
    return language;
  }

  /** Where nobody is known there is nothing to agree to: the words stand in the introduction. */
  private JsonObject welcome() {
    Map<String, String> words = languages.each(this::introduction);
    boolean some = words.values().stream().anyMatch(each -> !each.isEmpty());
    JsonObject card = new JsonObject();
    card.addProperty("enabled", some);
    if (some) {
      card.add("headline", FormbricksText.json(languages.say(form.questionnaire().title())));
      card.add("subheader", FormbricksText.json(words));
      card.addProperty("timeToFinish", false);
    }
    return card;
  }

  private String introduction(String tag) {
    StringBuilder html = new StringBuilder();
    String intro = form.intro().inOrOriginal(tag);
    if (!form.anonymous() || form.consents().isEmpty()) {
      return FormbricksText.lines(intro);
    }
    if (!intro.isEmpty()) {
      html.append(FormbricksText.paragraph(FormbricksText.html(intro)));
    }
    for (Consent consent : form.consents()) {
      String words = FormbricksText.html(Wordings.of(consent.getText()).inOrOriginal(tag));
      String link = consent.getUrl() == null ? "" : " " + FormbricksText.link(consent.getUrl());
      html.append(FormbricksText.paragraph(words + link));
    }
    return html.toString();
  }

  private JsonObject ending(String id) {
    JsonObject ending = new JsonObject();
    ending.addProperty("id", id);
    ending.addProperty("type", "endScreen");
    Wordings thanks = form.thanks();
    ending.add(
        "headline",
        FormbricksText.json(
            thanks.isEmpty()
                ? languages.each(FormWords.THANKS::in)
                : languages.each(tag -> FormbricksText.lines(thanks.inOrOriginal(tag)))));
    return ending;
  }

  /** What travels with each response: a variable has its first value from the start. */
  private JsonArray variables() {
    JsonArray variables = new JsonArray();
    variables.add(
        variable("survey__path", "text", new JsonPrimitive(form.questionnaire().identity())));
    for (Question question : form.questions()) {
      String code = form.codes().of(Platform.FORMBRICKS, question);
      variables.add(variable(code + "__origin", "text", new JsonPrimitive(form.origin(question))));
    }
    if (!form.callBacks().isEmpty()) {
      variables.add(variable("survey__callback", "number", new JsonPrimitive(0)));
    }
    return variables;
  }

  private JsonObject variable(String name, String type, JsonElement value) {
    JsonObject variable = new JsonObject();
    variable.addProperty("id", id(name));
    variable.addProperty("name", name);
    variable.addProperty("type", type);
    variable.add("value", value);
    return variable;
  }

  private String id(String variable) {
    return Cuid.of("variable", form.file(), variable);
  }
}
