package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;

/**
 * What travels with the answers of a form, so that they find back: SurveyJS puts calculated values
 * into the result.
 *
 * <p>Their names have {@code __}, which no code has.
 */
record SurveyJsValues(
    Questionnaire questionnaire, CodeMap codes, ProjectModel project, SurveyText text) {

  private static final Expression LANGUAGE = Expression.value("locale");

  JsonArray all() {
    JsonArray values = new JsonArray();
    values.add(value("survey__path", Expression.of(questionnaire.identity())));
    values.add(value("survey__language", LANGUAGE));
    for (String set : List.of("persona", "channel", "wave")) {
      values.add(value("survey__" + set, Expression.value(set)));
    }
    callBack().ifPresent(due -> values.add(value("survey__callback", due)));
    for (Question question : questionnaire.questions()) {
      String code = codes.of(Platform.SURVEYJS, question);
      values.add(value(code + "__path", Expression.of(Paths.identity(question))));
      values.add(value(code + "__version", Expression.of(version(question))));
      values.add(value(code + "__wording", wording(question)));
    }
    return values;
  }

  private String version(Question question) {
    return codes.version(Paths.journey(question)).digits();
  }

  /** The hash of what was read: one for each language of the form. */
  private Expression wording(Question question) {
    Expression hash = hash(question, text.standard());
    for (String language : text.languages()) {
      if (!language.equals(text.standard())) {
        hash = hash.otherwise(LANGUAGE.is(Expression.of(language)), hash(question, language));
      }
    }
    return hash;
  }

  private Expression hash(Question question, String language) {
    return Expression.of(MeasuredContent.wording(question, language, project).digits());
  }

  /** Whether somebody shall be called back: so any of the answers on a scale says. */
  private Optional<Expression> callBack() {
    List<Expression> due = new ArrayList<>();
    for (CallBack callBack :
        questionnaire.survey().stream()
            .flatMap(survey -> JourneyParts.facts(survey, CallBack.class).stream())
            .toList()) {
      for (Question question : questionnaire.questions()) {
        RatingScale.of(question, project)
            .filter(scale -> reaches(callBack.getWhen(), scale.range()))
            .ifPresent(scale -> due.add(due(callBack, question)));
      }
    }
    return due.isEmpty() ? Optional.empty() : Optional.of(Expression.any(due));
  }

  private static boolean reaches(Range when, Range scale) {
    return when == null || when.low() <= scale.high() && scale.low() <= when.high();
  }

  private Expression due(CallBack callBack, Question question) {
    Expression answer = Expression.value(codes.of(Platform.SURVEYJS, question));
    return callBack.getWhen() == null ? answer.isAnswered() : answer.isIn(callBack.getWhen());
  }

  private static JsonObject value(String name, Expression expression) {
    JsonObject value = new JsonObject();
    value.addProperty("name", name);
    value.addProperty("expression", expression.text());
    value.addProperty("includeIntoResult", true);
    return value;
  }
}
