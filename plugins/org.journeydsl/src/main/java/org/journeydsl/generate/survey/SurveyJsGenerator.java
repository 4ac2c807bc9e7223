package org.journeydsl.generate.survey;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;

/**
 * Writes each questionnaire as a JSON file for the form library SurveyJS (survey-core 2 and 3).
 *
 * <p>Whom, when and how often to ask is no matter of a form: that is in {@code
 * surveys/surveys.json}, so nothing is lost.
 */
public final class SurveyJsGenerator implements Generator {

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

  @Override
  public String id() {
    return "surveyjs";
  }

  @Override
  public String description() {
    return "surveys/surveyjs/*.json: one form per survey, and per stage what no survey asks";
  }

  @Override
  public Generated generate(Source source) {
    CodeMap codes = CodeMap.of(source.project());
    List<GeneratedFile> files =
        codes.questionnaires().stream()
            .map(
                each ->
                    GeneratedFile.text(
                        "surveys/surveyjs/" + codes.of(each) + ".json",
                        Json.text(new SurveyJsForm(each, codes, source.project()).json())))
            .toList();
    List<GeneratedFile> all = new ArrayList<>(files);
    PAGE.of(Form.of(source.project())).ifPresent(all::add);
    return Generated.of(all);
  }
}
