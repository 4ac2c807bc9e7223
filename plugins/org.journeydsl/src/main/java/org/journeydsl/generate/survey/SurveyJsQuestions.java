package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** Questions with their follow-ups as elements of a SurveyJS page. */
record SurveyJsQuestions(SurveyText text, CodeMap codes, ProjectModel project) {

  /** The question, then its follow-ups, which show once they are due. */
  JsonArray of(Question question) {
    String code = codes.of(Platform.SURVEYJS, question);
    Optional<RatingScale> scale = RatingScale.of(question, project);
    JsonObject element = SurveyJsForm.element(type(question, scale), code);
    element.add("title", text.plain(Wordings.of(question.getText())));
    List<Expression> shown = audience(question);
    if (!shown.isEmpty()) {
      element.addProperty("visibleIf", Expression.all(shown).text());
    }
    if (scale.isPresent()) {
      scale(element, scale.get());
    } else {
      answers(element, question);
    }
    JsonArray elements = new JsonArray();
    elements.add(element);
    for (FollowUp followUp : question.getFollowUps()) {
      JsonObject why = SurveyJsForm.element("comment", codes.of(Platform.SURVEYJS, followUp));
      why.add("title", text.plain(Wordings.of(followUp.getText())));
      why.addProperty("visibleIf", due(followUp, code, scale).text());
      elements.add(why);
    }
    return elements;
  }

  private static String type(Question question, Optional<RatingScale> scale) {
    if (scale.isPresent()) {
      return "rating";
    }
    return switch (question.getAnswer()) {
      case OPEN -> "comment";
      case CHOICE -> "radiogroup";
      case SEVERAL -> "checkbox";
      case YES_NO -> "boolean";
    };
  }

  /** Whom and where a question is for, as far as the page that shows the form knows it. */
  private static List<Expression> audience(Question question) {
    List<Expression> conditions = new ArrayList<>();
    among("persona", question.getAudience()).ifPresent(conditions::add);
    among("channel", question.getChannels()).ifPresent(conditions::add);
    return conditions;
  }

  private static Optional<Expression> among(String variable, List<? extends Named> wanted) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Expression value = Expression.value(variable);
    List<Expression> choices = new ArrayList<>(List.of(value.isEmpty()));
    wanted.forEach(each -> choices.add(value.is(Expression.of(each.getName()))));
    return Optional.of(Expression.any(choices));
  }

  private static Expression due(FollowUp followUp, String code, Optional<RatingScale> scale) {
    Expression answer = Expression.value(code);
    return scale.isPresent() && followUp.getWhen() != null
        ? answer.isIn(followUp.getWhen())
        : answer.isAnswered();
  }

  private void scale(JsonObject element, RatingScale scale) {
    element.addProperty("rateMin", scale.range().low());
    element.addProperty("rateMax", scale.range().high());
    if (scale.hasInnerLabels()) {
      // The one form in which SurveyJS can label a value between the ends.
      element.add("rateValues", values(scale));
      return;
    }
    scale
        .label(scale.range().low())
        .ifPresent(label -> element.add("minRateDescription", text.plain(label)));
    scale
        .label(scale.range().high())
        .ifPresent(label -> element.add("maxRateDescription", text.plain(label)));
  }

  private JsonArray values(RatingScale scale) {
    JsonArray values = new JsonArray();
    for (int value = scale.range().low(); value <= scale.range().high(); value++) {
      Optional<Wordings> label = scale.label(value);
      values.add(
          label.isPresent()
              ? value(new JsonPrimitive(value), label.get())
              : new JsonPrimitive(value));
    }
    return values;
  }

  private void answers(JsonObject element, Question question) {
    switch (question.getAnswer()) {
      case CHOICE, SEVERAL ->
          element.add("choices", Json.list(question.getOptions(), this::option));
      case YES_NO -> {
        element.addProperty("valueTrue", "yes");
        element.addProperty("valueFalse", "no");
        // A switch has no third state for "not answered".
        element.addProperty("renderAs", "radio");
      }
      case OPEN -> {}
    }
  }

  private JsonObject option(Option option) {
    return value(new JsonPrimitive(codes.of(Platform.SURVEYJS, option)), Wordings.title(option));
  }

  private JsonObject value(JsonElement value, Wordings label) {
    JsonObject object = new JsonObject();
    object.add("value", value);
    object.add("text", text.plain(label));
    return object;
  }
}
