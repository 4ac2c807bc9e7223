package org.journeydsl.generate.survey.xlsform;

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
import org.journeydsl.generate.survey.YesNo;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.QuestionKind;

/** Writes each questionnaire as an XLSForm workbook, for ODK, KoboToolbox and Enketo. */
public final class XlsFormGenerator implements Generator {

  private static final ImportPage PAGE =
      new ImportPage(
          "ODK, KoboToolbox and Enketo",
          "surveys/xlsform",
          ".xlsx",
          Platform.SURVEYJS,
          List.of(
              "KoboToolbox: New › Upload an XLSForm. ODK Central: Forms › New, and upload the workbook.",
              "Open the preview in every language, then deploy (KoboToolbox) or publish (Central).",
              "Enketo fills the hidden fields from the address: `?d[/data/channel]=…&d[/data/persona]=…`; the root is called `data` in Central and like the form's id elsewhere."),
          List.of(
              "KoboToolbox: Form › Replace form, then redeploy. Central: upload a new draft and publish it; the workbook's `version` is another one already.",
              "Answers stay with their names. Who fills the form in offline has the old one until the app fetches the new."));

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
    List<Form> forms = Form.of(source.project());
    PAGE.of(forms).ifPresent(files::add);
    for (Form form : forms) {
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
