package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.LeftOut;

/** Writes each questionnaire for LimeSurvey 4 and later, in both files that it imports. */
public final class LimeSurveyGenerator implements Generator {

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
    for (Form form : Form.of(source.project())) {
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
