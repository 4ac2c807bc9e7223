package org.journeydsl.generate.survey.formbricks;

import java.util.List;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormGenerator;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.generate.survey.ImportPage;

/** Writes each questionnaire as the body that makes a survey in Formbricks' API, version 3. */
public final class FormbricksGenerator extends FormGenerator {

  private static final ImportPage PAGE =
      new ImportPage(
          "Formbricks",
          "surveys/formbricks",
          ".json",
          Platform.FORMBRICKS,
          List.of(
              "Make a key in the organization's settings (API keys), with access to your workspace. Add the workspace's id, which stands in its address: `jq '. + {workspaceId: \"…\"}' CODE.json > body.json`.",
              "Ask whether all is well: `jq '{operation: \"create\", data: .}' body.json | curl -H \"x-api-key: $KEY\" -H 'content-type: application/json' -d @- https://…/api/v3/surveys/validate`.",
              "Make the survey: `curl -H \"x-api-key: $KEY\" -H 'content-type: application/json' -d @body.json https://…/api/v3/surveys`. It is a draft, and languages that the workspace lacks are added to it.",
              "Look at it in the editor in every language. For a survey in the website or app, choose the action that shows it, and the people. Then publish.",
              "Say what you know: `?persona=…&channel=…&wave=…` in a link, `hiddenFields` of `formbricks.track` in an app."),
          List.of(
              "Do not make it again: that is a second survey, without the answers. Change words in the editor, in the survey that runs.",
              "A variable `…__origin` holds the fingerprints of the words: where words differ, change it too, so that answers say which words they are about.",
              "Elements keep their ids once a survey is published. Add a new question as a new element under its code below."));

  public FormbricksGenerator() {
    super(PAGE, "Formbricks");
  }

  @Override
  public String id() {
    return "formbricks";
  }

  @Override
  public String description() {
    return "surveys/formbricks/*.json: one survey each for Formbricks (API version 3)";
  }

  @Override
  protected List<GeneratedFile> files(Form form) {
    FormLanguages languages = FormbricksLanguages.of(form.languages());
    return languages.tags().isEmpty()
        ? List.of()
        : List.of(
            GeneratedFile.text(
                PAGE.file(form), Json.text(new FormbricksSurvey(form, languages).json())));
  }

  @Override
  protected List<String> leftOut(Form form) {
    return FormbricksLeftOut.of(form);
  }

  @Override
  protected boolean holdsSending(Form form) {
    return new Distribution(form).onTheSpot();
  }
}
