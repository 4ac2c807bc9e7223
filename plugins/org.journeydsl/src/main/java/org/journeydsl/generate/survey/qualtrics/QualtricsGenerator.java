package org.journeydsl.generate.survey.qualtrics;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.LeftOut;

/** Writes each questionnaire as a text file that Qualtrics imports. */
public final class QualtricsGenerator implements Generator {

  @Override
  public String id() {
    return "qualtrics";
  }

  @Override
  public String description() {
    return "surveys/qualtrics/*.txt: one survey each for Qualtrics, in its first language";
  }

  @Override
  public Generated generate(Source source) {
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Form form : Form.of(source.project())) {
      files.add(
          GeneratedFile.text("surveys/qualtrics/" + form.file() + ".txt", QualtricsFile.of(form)));
      List<String> missing = missing(form);
      if (!missing.isEmpty()) {
        findings.add(
            new LeftOut("Qualtrics' text format", source)
                .of(
                    form,
                    "has no place for "
                        + String.join("; ", missing)
                        + ". Set it up by hand after the import."));
      }
    }
    return new Generated(files, findings);
  }

  private static List<String> missing(Form form) {
    List<String> missing = new ArrayList<>();
    List<String> languages = form.languages();
    if (languages.size() > 1) {
      missing.add("the languages " + String.join(", ", languages.subList(1, languages.size())));
    }
    long conditions =
        form.questions().stream()
            .mapToLong(
                question ->
                    question.getFollowUps().size()
                        + (question.getAudience().isEmpty() && question.getChannels().isEmpty()
                            ? 0
                            : 1))
            .sum();
    if (conditions > 0) {
      missing.add("the conditions of questions (" + conditions + ")");
    }
    if (!form.callBacks().isEmpty()) {
      missing.add("the call back");
    }
    if (!form.anonymous() && !form.consents().isEmpty()) {
      missing.add("an answer that must be given, as the consent is");
    }
    return missing;
  }
}
