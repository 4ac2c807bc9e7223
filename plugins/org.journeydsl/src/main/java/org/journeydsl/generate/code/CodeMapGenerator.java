package org.journeydsl.generate.code;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.Source;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Option;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** Writes {@code code-map.json}: through it results come back to where they belong. */
public final class CodeMapGenerator implements Generator {

  /** Where the map stands. */
  public static final String FILE = "code-map.json";

  private static final int FORMAT = 1;

  @Override
  public String id() {
    return "code-map";
  }

  @Override
  public String description() {
    return "code-map.json: which code stands for which question on which platform";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    CodeMap codes = CodeMap.of(project);
    if (codes.questions().isEmpty()) {
      return Generated.of(List.of());
    }
    JsonObject map = new JsonObject();
    map.addProperty("format", FORMAT);
    map.add("journeys", journeys(project, codes));
    map.add("questions", Json.list(codes.questions(), each -> question(each, codes, project)));
    return Generated.of(List.of(GeneratedFile.text(FILE, Json.text(map))));
  }

  private static JsonArray journeys(ProjectModel project, CodeMap codes) {
    return Json.list(
        project.journeys(),
        journey -> {
          JsonObject object = new JsonObject();
          object.addProperty("path", Paths.of(journey));
          identity(object, Paths.of(journey), Paths.identity(journey));
          object.addProperty("version", codes.version(journey).digits());
          return object;
        });
  }

  private static JsonObject question(Question question, CodeMap codes, ProjectModel project) {
    JsonObject object = new JsonObject();
    object.addProperty("path", Paths.of(question));
    identity(object, Paths.of(question), Paths.identity(question));
    Journey journey = Paths.journey(question);
    object.addProperty("journey", journey.getName());
    Stage stage = Paths.container(question, Stage.class);
    Json.put(object, "stage", Optional.ofNullable(stage).map(Stage::getName));
    Touchpoint touchpoint = Paths.touchpoint(question);
    Json.put(object, "touchpoint", Optional.ofNullable(touchpoint).map(Touchpoint::getName));
    Json.put(object, "employee", AskedQuestions.employee(question).map(Persona::getName));
    boolean rated = question.getKind() != QuestionKind.ASK;
    object.addProperty(
        rated ? "metric" : "answer",
        rated ? question.getKind().getLiteral() : question.getAnswer().getLiteral());
    RatingScale.of(question, project).ifPresent(scale -> object.add("scale", scale(scale)));
    Wordings wordings = Wordings.of(question.getText());
    JsonObject hashes = new JsonObject();
    for (String language : wordings.texts().keySet()) {
      hashes.addProperty(language, MeasuredContent.wording(question, language, project).digits());
    }
    object.add("wording", hashes);
    object.add("codes", perPlatform(platform -> codes.of(platform, question)));
    JsonObject origin = new JsonObject();
    Platform lime = Platform.LIMESURVEY;
    origin.addProperty(lime.id(), codes.origin(lime, question));
    object.add("origin", origin);
    Json.put(object, "options", Json.list(question.getOptions(), each -> option(each, codes)));
    Json.put(
        object, "followUps", Json.list(question.getFollowUps(), each -> followUp(each, codes)));
    object.add("questionnaires", Json.texts(codes.askedBy(question)));
    return object;
  }

  private static void identity(JsonObject object, String path, String identity) {
    if (!path.equals(identity)) {
      object.addProperty("identity", identity);
    }
  }

  private static JsonObject scale(RatingScale scale) {
    JsonObject object = new JsonObject();
    object.addProperty("name", scale.name());
    object.addProperty("low", scale.range().low());
    object.addProperty("high", scale.range().high());
    scale.top().ifPresent(top -> object.add("top", Facts.range(top)));
    return object;
  }

  private static JsonObject option(Option option, CodeMap codes) {
    JsonObject object = new JsonObject();
    object.addProperty("name", option.getName());
    identity(object, option.getName(), Paths.names(option).get(0));
    Platform.ASKING.forEach(each -> object.addProperty(each.id(), codes.of(each, option)));
    return object;
  }

  private static JsonObject followUp(FollowUp followUp, CodeMap codes) {
    JsonObject object = new JsonObject();
    object.addProperty("path", CodeMap.identity(followUp));
    if (followUp.getWhen() != null) {
      object.add("when", Facts.range(followUp.getWhen()));
    }
    object.add("codes", perPlatform(platform -> codes.of(platform, followUp)));
    return object;
  }

  private static JsonObject perPlatform(java.util.function.Function<Platform, String> code) {
    JsonObject object = new JsonObject();
    Platform.ASKING.forEach(platform -> object.addProperty(platform.id(), code.apply(platform)));
    return object;
  }
}
