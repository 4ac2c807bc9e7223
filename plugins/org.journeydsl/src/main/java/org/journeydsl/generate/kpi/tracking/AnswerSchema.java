package org.journeydsl.generate.kpi.tracking;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Question;
import org.journeydsl.model.Touchpoint;

/**
 * JSON Schema of an answer to any rating question of a project: a row of {@code journey_answer}.
 */
final class AnswerSchema {

  private AnswerSchema() {}

  /** The schema; empty where nothing is rated. */
  static Optional<JsonObject> of(ProjectModel project, CodeMap codes) {
    JsonArray answers = new JsonArray();
    for (Question question : codes.questions()) {
      RatingScale.of(question, project)
          .ifPresent(scale -> answers.add(answer(question, scale, codes)));
    }
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    JsonObject schema = EventSchema.head("Answer");
    schema.addProperty("description", "One rating: a row of journey_answer.");
    schema.add("oneOf", answers);
    return Optional.of(schema);
  }

  private static JsonObject answer(Question question, RatingScale scale, CodeMap codes) {
    JsonObject schema = new JsonObject();
    schema.addProperty("title", Wordings.title(question).original());
    schema.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    properties.add("journey", EventSchema.constant(Paths.journey(question).getName()));
    Touchpoint touchpoint = Paths.touchpoint(question);
    if (touchpoint != null) {
      properties.add("touchpoint", EventSchema.constant(touchpoint.getName()));
    }
    properties.add("question", EventSchema.constant(Paths.identity(question)));
    properties.add("metric", EventSchema.constant(question.getKind().getLiteral()));
    JsonObject score = new JsonObject();
    score.addProperty("type", "integer");
    score.addProperty("minimum", scale.range().low());
    score.addProperty("maximum", scale.range().high());
    properties.add("score", score);
    properties.add("language", EventSchema.text("BCP 47 tag of the language, where known."));
    properties.add("persona", EventSchema.text("The persona, where known."));
    properties.add("wave", EventSchema.text("The wave of the survey, where it has waves."));
    properties.add(
        "journey_version", EventSchema.constant(codes.version(Paths.journey(question)).digits()));
    JsonObject ts = EventSchema.text("When.");
    ts.addProperty("format", "date-time");
    properties.add("ts", ts);
    properties.add("channel", EventSchema.text("Where it was asked, where known."));
    properties.add("segment", EventSchema.text("The segment, where known."));
    schema.add("properties", properties);
    schema.add("required", Json.texts(List.of("journey", "question", "metric", "score")));
    schema.addProperty("additionalProperties", false);
    return schema;
  }
}
