package org.journeydsl.rules.questions;

import java.util.Optional;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Range;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleUse;

/**
 * The numbers that a question is answered with: those of the scale it names, else those of its
 * kind. An {@code ask} has none.
 *
 * @param name what authors call it
 * @param low the lower end
 * @param high the upper end; never below the lower, even where an author wrote a range backwards
 */
record ScaleEnds(String name, int low, int high) {

  /** The scale of a question; empty for an {@code ask}, and where the scale is not known. */
  static Optional<ScaleEnds> of(Question question) {
    if (question.getKind() == QuestionKind.ASK) {
      return Optional.empty();
    }
    for (ScaleUse use : JourneyParts.facts(question, ScaleUse.class)) {
      return use.getScale() == null ? Optional.empty() : of(use.getScale());
    }
    return Optional.of(standard(question.getKind()));
  }

  /** A declared scale; empty where it has no range yet, or could not be found. */
  static Optional<ScaleEnds> of(Scale scale) {
    Range range = scale.eIsProxy() ? null : scale.getRange();
    return range == null
        ? Optional.empty()
        : Optional.of(
            new ScaleEnds(
                scale.getName(),
                Math.min(range.low(), range.high()),
                Math.max(range.low(), range.high())));
  }

  /** The scale that comes with the language for a kind of question. */
  static ScaleEnds standard(QuestionKind kind) {
    return switch (kind) {
      case CSAT -> new ScaleEnds("csat", 1, 5);
      case NPS -> new ScaleEnds("nps", 0, 10);
      case CES -> new ScaleEnds("ces", 1, 7);
      case ASK -> throw new IllegalArgumentException("An ask has no scale");
    };
  }

  boolean contains(Range range) {
    return low <= Math.min(range.low(), range.high())
        && Math.max(range.low(), range.high()) <= high;
  }

  /** How many answers there are to choose from. */
  long points() {
    return (long) high - low + 1;
  }
}
