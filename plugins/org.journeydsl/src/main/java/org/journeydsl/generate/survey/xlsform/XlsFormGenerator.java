package org.journeydsl.generate.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormGenerator;
import org.journeydsl.generate.survey.ImportPage;

/** Writes each questionnaire as an XLSForm workbook, for ODK, KoboToolbox and Enketo. */
public final class XlsFormGenerator extends FormGenerator {

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

  public XlsFormGenerator() {
    super(PAGE, "XLSForm");
  }

  @Override
  public String id() {
    return "xlsform";
  }

  @Override
  public String description() {
    return "surveys/xlsform/*.xlsx: one form each for ODK, KoboToolbox and Enketo";
  }

  @Override
  protected List<GeneratedFile> files(Form form) {
    return List.of(new GeneratedFile(PAGE.file(form), XlsForm.of(form).bytes()));
  }

  @Override
  protected List<String> leftOut(Form form) {
    List<String> words = new ArrayList<>();
    if (form.languages().size() > 1) {
      words.add(
          "does not record which language somebody read: where that matters, make one form per"
              + " language with 'languages'.");
    }
    form.unknownYesNo().ifPresent(words::add);
    return words;
  }
}
