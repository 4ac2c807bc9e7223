package org.journeydsl.generate.survey;

import com.google.gson.JsonObject;
import java.util.List;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;

/**
 * Writes {@code surveys/surveys.json}: whom to ask what, when, by which channel, how often, and
 * what was promised. All that a form has no place for, for those who send it.
 */
public final class SurveyPlanGenerator implements Generator {

  @Override
  public String id() {
    return "survey-plan";
  }

  @Override
  public String description() {
    return "surveys/surveys.json: whom to ask, when, by which channel and how often";
  }

  @Override
  public Generated generate(Source source) {
    CodeMap codes = CodeMap.of(source.project());
    if (codes.questionnaires().isEmpty()) {
      return Generated.of(List.of());
    }
    JsonObject plan = new JsonObject();
    plan.addProperty("format", 1);
    plan.add(
        "questionnaires",
        Json.list(codes.questionnaires(), each -> questionnaire(each, codes, source)));
    return Generated.of(List.of(GeneratedFile.text("surveys/surveys.json", Json.text(plan))));
  }

  private static JsonObject questionnaire(
      Questionnaire questionnaire, CodeMap codes, Source source) {
    JsonObject object = new JsonObject();
    object.addProperty("code", codes.of(questionnaire));
    object.addProperty("path", questionnaire.identity());
    object.addProperty("declared", questionnaire.survey().isPresent());
    object.add("title", Facts.wordings(questionnaire.title()));
    questionnaire.after().ifPresent(part -> object.addProperty("after", Paths.of((Named) part)));
    questionnaire.employee().ifPresent(each -> object.addProperty("employee", each.getName()));
    object.add("languages", Json.texts(questionnaire.languages(source.project())));
    List<Question> questions = questionnaire.questions();
    object.add("questions", Json.list(questions, each -> question(each)));
    questionnaire.survey().ifPresent(survey -> new SurveyTerms(survey).into(object));
    return object;
  }

  private static JsonObject question(Question question) {
    JsonObject object = new JsonObject();
    object.addProperty("path", Paths.of(question));
    Json.put(object, "for", Facts.paths(question.getAudience()));
    Json.put(object, "on", Facts.paths(question.getChannels()));
    return object;
  }
}
