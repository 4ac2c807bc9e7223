package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.generate.survey.FormWords;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.Consent;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** What a form asks, in Formbricks' kinds of elements. */
record Elements(Form form, FormLanguages languages) {

  JsonObject question(Question question) {
    String code = form.codes().of(Platform.FORMBRICKS, question);
    Optional<RatingScale> scale = form.scale(question);
    Optional<NativeScale> known = scale.flatMap(each -> NativeScale.of(question.getKind(), each));
    if (known.isPresent()) {
      JsonObject element = asking(known.get().type(), code, Wordings.of(question.getText()));
      rate(element, known.get(), scale.orElseThrow());
      return element;
    }
    JsonObject element = asking(type(question, scale), code, Wordings.of(question.getText()));
    scale.ifPresent(each -> element.add("choices", values(each)));
    if (scale.isEmpty()) {
      answers(element, question);
    }
    return element;
  }

  private static String type(Question question, Optional<RatingScale> scale) {
    if (scale.isPresent()) {
      return "multipleChoiceSingle";
    }
    return switch (question.getAnswer()) {
      case OPEN -> "openText";
      case CHOICE, YES_NO -> "multipleChoiceSingle";
      case SEVERAL -> "multipleChoiceMulti";
    };
  }

  private void answers(JsonObject element, Question question) {
    if (question.getAnswer() == AnswerKind.OPEN) {
      element.addProperty("longAnswer", true);
      return;
    }
    JsonArray choices = new JsonArray();
    if (question.getAnswer() == AnswerKind.YES_NO) {
      choices.add(choice("yes", languages.each(FormWords.YES::in)));
      choices.add(choice("no", languages.each(FormWords.NO::in)));
    }
    for (Option option : question.getOptions()) {
      String code = form.codes().of(Platform.FORMBRICKS, option);
      choices.add(choice(code, languages.say(Wordings.title(option))));
    }
    element.add("choices", choices);
  }

  private void rate(JsonObject element, NativeScale known, RatingScale scale) {
    if (!known.type().equals("nps")) {
      element.addProperty("scale", "number");
      element.addProperty("range", scale.range().high());
    }
    scale
        .label(scale.range().low())
        .ifPresent(label -> element.add("lowerLabel", FormbricksText.json(languages.say(label))));
    scale
        .label(scale.range().high())
        .ifPresent(label -> element.add("upperLabel", FormbricksText.json(languages.say(label))));
  }

  /** The number stands in front everywhere: answers come back as words. */
  private JsonArray values(RatingScale scale) {
    JsonArray choices = new JsonArray();
    for (int value = scale.range().low(); value <= scale.range().high(); value++) {
      String number = String.valueOf(value);
      Optional<Wordings> label = scale.label(value);
      choices.add(
          choice(
              value(value),
              languages.each(
                  tag ->
                      label
                          .map(each -> languages.safe().apply(each.inOrOriginal(tag)))
                          .map(words -> number + " – " + words)
                          .orElse(number))));
    }
    return choices;
  }

  /** The id of a value in a list. */
  static String value(int value) {
    return "value_" + value;
  }

  private static JsonObject choice(String id, Map<String, String> label) {
    JsonObject choice = new JsonObject();
    choice.addProperty("id", id);
    choice.add("label", FormbricksText.json(label));
    return choice;
  }

  JsonObject followUp(FollowUp followUp) {
    String code = form.codes().of(Platform.FORMBRICKS, followUp);
    JsonObject element = asking("openText", code, Wordings.of(followUp.getText()));
    element.addProperty("longAnswer", true);
    return element;
  }

  /** To be ticked before the first question. */
  JsonObject consent(String id, Consent consent) {
    JsonObject element = asking("consent", id, form.questionnaire().title());
    element.addProperty("required", true);
    if (consent.getUrl() != null) {
      String link = FormbricksText.paragraph(FormbricksText.link(consent.getUrl()));
      element.add("subheader", FormbricksText.json(languages.each(tag -> link)));
    }
    Wordings words = Wordings.of(consent.getText());
    element.add("label", FormbricksText.json(languages.say(words)));
    return element;
  }

  private JsonObject asking(String type, String id, Wordings headline) {
    JsonObject element = new JsonObject();
    element.addProperty("id", id);
    element.addProperty("type", type);
    element.add(
        "headline",
        FormbricksText.json(
            languages.each(tag -> FormbricksText.lines(headline.inOrOriginal(tag)))));
    element.addProperty("required", false);
    return element;
  }
}
