package org.journeydsl.generate.survey;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Source;

/** Says what a platform has no place for, so that nothing is dropped in silence. */
public record LeftOut(String platform, Source source) {

  private static final String RULE = "survey-part-left-out";

  /** A finding about a form; the words go on after the platform's name. */
  public Finding of(Form form, String words) {
    EObject place =
        form.questionnaire()
            .survey()
            .map(EObject.class::cast)
            .or(() -> form.questionnaire().after().map(EObject.class::cast))
            .orElseThrow();
    return Finding.of(
        RULE,
        Severity.NOTE,
        "Survey '%s': %s %s".formatted(form.questionnaire().identity(), platform, words),
        source.places().apply(place));
  }
}
