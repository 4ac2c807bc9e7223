package org.journeydsl.generate.survey.qualtrics;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormGenerator;
import org.journeydsl.generate.survey.ImportPage;

/** Writes each questionnaire as a text file that Qualtrics imports. */
public final class QualtricsGenerator extends FormGenerator {

  private static final ImportPage PAGE =
      new ImportPage(
          "Qualtrics",
          "surveys/qualtrics",
          ".txt",
          Platform.SURVEYJS,
          List.of(
              "Make a new survey project, then in the editor Tools › Import/Export › Import survey: choose the `.txt`.",
              "Add what `journey generate` said that the format has no place for: translations (Tools › Translate survey), display logic of follow-up questions, the forced answer of the consent.",
              "Check in Survey flow that the embedded data stand first; `persona`, `channel` and `wave` are set from the address."),
          List.of(
              "Do not import again: questions would be added twice. Change the words of the questions that differ, and the embedded data `…_origin` of those.",
              "Publish; answers that were given keep the old `…_origin`, and so belong to the old wording."));

  public QualtricsGenerator() {
    super(PAGE, "Qualtrics' text format");
  }

  @Override
  public String id() {
    return "qualtrics";
  }

  @Override
  public String description() {
    return "surveys/qualtrics/*.txt: one survey each for Qualtrics, in its first language";
  }

  @Override
  protected List<GeneratedFile> files(Form form) {
    return List.of(GeneratedFile.text(PAGE.file(form), QualtricsFile.of(form)));
  }

  @Override
  protected List<String> leftOut(Form form) {
    List<String> missing = missing(form);
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "has no place for "
                + String.join("; ", missing)
                + ". Set it up by hand after the import.");
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
