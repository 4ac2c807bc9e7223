package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.model.Question;

/**
 * What travels with the answers of a form, so that they find back: SurveyJS puts calculated values
 * into the result.
 *
 * <p>Their names have {@code __}, which no code has.
 */
record SurveyJsValues(Form form, SurveyText text) {

  private static final Expression LANGUAGE = Expression.value("locale");

  JsonArray all() {
    JsonArray values = new JsonArray();
    values.add(value("survey__path", Expression.of(form.questionnaire().identity())));
    values.add(value("survey__language", LANGUAGE));
    for (String set : List.of("persona", "channel", "wave")) {
      values.add(value("survey__" + set, Expression.value(set)));
    }
    callBack().ifPresent(due -> values.add(value("survey__callback", due)));
    for (Question question : form.questions()) {
      String code = form.codes().of(Platform.SURVEYJS, question);
      values.add(value(code + "__path", Expression.of(Paths.identity(question))));
      values.add(value(code + "__version", Expression.of(form.version(question))));
      values.add(value(code + "__wording", wording(question)));
    }
    return values;
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
    return Expression.of(MeasuredContent.wording(question, language, form.project()).digits());
  }

  /** Whether somebody shall be called back: so any of the answers on a scale says. */
  private Optional<Expression> callBack() {
    List<Expression> due = form.callBacks().stream().map(this::due).toList();
    return due.isEmpty() ? Optional.empty() : Optional.of(Expression.any(due));
  }

  private Expression due(Form.Due due) {
    Expression answer = Expression.value(form.codes().of(Platform.SURVEYJS, due.question()));
    return due.when().map(answer::isIn).orElse(answer.isAnswered());
  }

  private static JsonObject value(String name, Expression expression) {
    JsonObject value = new JsonObject();
    value.addProperty("name", name);
    value.addProperty("expression", expression.text());
    value.addProperty("includeIntoResult", true);
    return value;
  }
}
