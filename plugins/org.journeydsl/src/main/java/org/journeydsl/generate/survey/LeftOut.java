package org.journeydsl.generate.survey;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Source;

/** Says what a platform has no place for, so that nothing is dropped in silence. */
public record LeftOut(String platform, Source source) {

  private static final String RULE = "survey-part-left-out";

  /** A finding about a form; the words go on after the platform's name. */
  public Finding of(Form form, String words) {
    return finding(form, platform + " " + words);
  }

  /**
   * What a survey says of its sending, where the form is for filling in only. The same words for
   * every platform, so that they are said once.
   */
  Optional<Finding> sending(Form form) {
    List<String> said = Terms.sending(form);
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                form,
                "a form has no place for "
                    + Terms.sentence(said)
                    + ": set it up where invitations are sent; README.md beside the forms lists"
                    + " it."));
  }

  private Finding finding(Form form, String words) {
    EObject place =
        form.questionnaire()
            .survey()
            .map(EObject.class::cast)
            .or(() -> form.questionnaire().after().map(EObject.class::cast))
            .orElseThrow();
    return Finding.of(
        RULE,
        Severity.NOTE,
        "Survey '%s': %s".formatted(form.questionnaire().identity(), words),
        source.places().apply(place));
  }
}
