package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormGenerator;
import org.journeydsl.generate.survey.ImportPage;

/** Writes each questionnaire for LimeSurvey 4 and later, in both files that it imports. */
public final class LimeSurveyGenerator extends FormGenerator {

  private static final ImportPage PAGE =
      new ImportPage(
          "LimeSurvey",
          "surveys/limesurvey",
          ".lss",
          Platform.LIMESURVEY,
          List.of(
              "Surveys › Create survey › Import: choose the `.lss`. The `.txt` says the same for a spreadsheet; after importing it, add the URL parameters `persona`, `channel` and `wave` by hand, each with the question of that name.",
              "Read the summary: it must name no changed question code.",
              "Open the preview in every language, then activate. Invite with `?channel=…&persona=…&wave=…` in the address, where you know them."),
          List.of(
              "Do not import again: that makes a second survey, without the answers.",
              "Words and answers' labels can be changed while it runs. Questions, and conditions on new questions, can not: end it, import the new file beside it, and send the new address. The codes are the same, so that the answers of both belong together."));

  public LimeSurveyGenerator() {
    super(PAGE, "LimeSurvey");
  }

  @Override
  public String id() {
    return "limesurvey";
  }

  @Override
  public String description() {
    return "surveys/limesurvey/*.lss and *.txt: one survey each for LimeSurvey";
  }

  @Override
  protected List<GeneratedFile> files(Form form) {
    LimeForm lime = LimeForm.of(form);
    return List.of(
        GeneratedFile.text(PAGE.file(form), LssFile.of(lime)),
        GeneratedFile.text("surveys/limesurvey/" + form.file() + ".txt", TabFile.of(lime)));
  }

  @Override
  protected List<String> leftOut(Form form) {
    LimeForm lime = LimeForm.of(form);
    List<String> words = new ArrayList<>();
    List<String> missing = lime.languages().without(form.languages());
    if (!missing.isEmpty()) {
      words.add(
          "has no place for "
              + String.join(", ", missing)
              + " beside its other variety of the language: ask in one of them.");
    }
    if (!lime.titleFits()) {
      words.add("cuts titles after 200 characters: write a shorter one.");
    }
    return words;
  }
}
