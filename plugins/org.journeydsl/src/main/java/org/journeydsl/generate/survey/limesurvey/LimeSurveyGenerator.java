package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.ImportPage;
import org.journeydsl.generate.survey.LeftOut;

/** Writes each questionnaire for LimeSurvey 4 and later, in both files that it imports. */
public final class LimeSurveyGenerator implements Generator {

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

  @Override
  public String id() {
    return "limesurvey";
  }

  @Override
  public String description() {
    return "surveys/limesurvey/*.lss and *.txt: one survey each for LimeSurvey";
  }

  @Override
  public Generated generate(Source source) {
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Form> forms = Form.of(source.project());
    PAGE.of(forms).ifPresent(files::add);
    for (Form form : forms) {
      LimeForm lime = LimeForm.of(form);
      String path = "surveys/limesurvey/" + form.file();
      files.add(GeneratedFile.text(path + ".lss", LssFile.of(lime)));
      files.add(GeneratedFile.text(path + ".txt", TabFile.of(lime)));
      findings.addAll(leftOut(form, lime, new LeftOut("LimeSurvey", source)));
    }
    return new Generated(files, findings);
  }

  private static List<Finding> leftOut(Form form, LimeForm lime, LeftOut leftOut) {
    List<Finding> findings = new ArrayList<>();
    List<String> missing = new ArrayList<>(form.languages());
    missing.removeAll(lime.languages().tags().values());
    if (!missing.isEmpty()) {
      findings.add(
          leftOut.of(
              form,
              "has no place for "
                  + String.join(", ", missing)
                  + " beside its other variety of the language: ask in one of them."));
    }
    if (!lime.titleFits()) {
      findings.add(leftOut.of(form, "cuts titles after 200 characters: write a shorter one."));
    }
    return findings;
  }
}
