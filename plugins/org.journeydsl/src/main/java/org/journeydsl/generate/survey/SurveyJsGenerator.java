package org.journeydsl.generate.survey;

import java.util.List;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.Platform;

/**
 * Writes each questionnaire as a JSON file for the form library SurveyJS (survey-core 2 and 3).
 *
 * <p>Whom, when and how often to ask is no matter of a form: that is in {@code
 * surveys/surveys.json}, so nothing is lost.
 */
public final class SurveyJsGenerator extends FormGenerator {

  private static final ImportPage PAGE =
      new ImportPage(
          "SurveyJS",
          "surveys/surveyjs",
          ".json",
          Platform.SURVEYJS,
          List.of(
              "Give the file to the library: `new Survey.Model(json)`.",
              "Tell it what the page knows: `survey.setVariable(\"persona\", \"…\")`, and `channel` and `wave`.",
              "Store the whole result of `onComplete`: it holds where every answer comes from."),
          List.of(
              "Replace the file; answers keep their names, and each result says which wording it answered.",
              "Where old results are opened in the form again, keep the old file for them."));

  public SurveyJsGenerator() {
    super(PAGE, "SurveyJS");
  }

  @Override
  public String id() {
    return "surveyjs";
  }

  @Override
  public String description() {
    return "surveys/surveyjs/*.json: one form per survey, and per stage what no survey asks";
  }

  @Override
  protected List<GeneratedFile> files(Form form) {
    return List.of(GeneratedFile.text(PAGE.file(form), Json.text(new SurveyJsForm(form).json())));
  }

  @Override
  protected List<String> leftOut(Form form) {
    return List.of();
  }
}
