package org.journeydsl.generate.survey.formbricks;

import java.util.Optional;
import java.util.Set;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Range;

/** A scale that Formbricks has an element for, with its own analysis. */
record NativeScale(String type) {

  private static final Set<Integer> STEPS = Set.of(3, 4, 5, 6, 7, 10);

  /** The element for a question on a scale; none where it has to be a list. */
  static Optional<NativeScale> of(QuestionKind kind, RatingScale scale) {
    Range range = scale.range();
    if (kind == QuestionKind.NPS && range.low() == 0 && range.high() == 10) {
      return Optional.of(new NativeScale("nps"));
    }
    if (range.low() != 1 || !STEPS.contains(range.high())) {
      return Optional.empty();
    }
    int high = range.high();
    if (kind == QuestionKind.CSAT && high == 5
        || kind == QuestionKind.CES && (high == 5 || high == 7)) {
      return Optional.of(new NativeScale(kind.getLiteral()));
    }
    return Optional.of(new NativeScale("rating"));
  }
}
