package org.journeydsl.generate.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.LeftOut;
import org.journeydsl.generate.survey.YesNo;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.QuestionKind;

/** Writes each questionnaire as an XLSForm workbook, for ODK, KoboToolbox and Enketo. */
public final class XlsFormGenerator implements Generator {

  @Override
  public String id() {
    return "xlsform";
  }

  @Override
  public String description() {
    return "surveys/xlsform/*.xlsx: one form each for ODK, KoboToolbox and Enketo";
  }

  @Override
  public Generated generate(Source source) {
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Form form : Form.of(source.project())) {
      files.add(
          new GeneratedFile("surveys/xlsform/" + form.file() + ".xlsx", XlsForm.of(form).bytes()));
      findings.addAll(leftOut(form, new LeftOut("XLSForm", source)));
    }
    return new Generated(files, findings);
  }

  private static List<Finding> leftOut(Form form, LeftOut leftOut) {
    List<Finding> findings = new ArrayList<>();
    if (form.languages().size() > 1) {
      findings.add(
          leftOut.of(
              form,
              "does not record which language somebody read: where that matters, make one form per"
                  + " language with 'languages'."));
    }
    boolean asks =
        form.questions().stream()
            .anyMatch(
                question ->
                    question.getKind() == QuestionKind.ASK
                        && question.getAnswer() == AnswerKind.YES_NO);
    List<String> unknown = form.languages().stream().filter(tag -> !YesNo.knows(tag)).toList();
    if (asks && !unknown.isEmpty()) {
      findings.add(
          leftOut.of(
              form,
              "needs words for yes and no in "
                  + String.join(", ", unknown)
                  + ": ask with 'choice' and write them."));
    }
    return findings;
  }
}
