package org.journeydsl.facts;

import java.util.List;
import java.util.Optional;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Range;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.model.Top;

/**
 * The values that a rating question offers: those of its own {@code scale}, else of the scale that
 * comes with the language under the question's word.
 *
 * @param name the scale's name
 * @param range lowest and highest value
 * @param top which answers count as good; empty where a declared scale does not say
 * @param labels the values that have words, in order
 */
public record RatingScale(String name, Range range, Optional<Range> top, List<Label> labels) {

  /**
   * What one value means.
   *
   * @param counted its words as results count them: before a correction of spelling
   */
  public record Label(int value, Wordings wording, Wordings counted) {

    private static Label of(ScaleLabel label) {
      Wordings wording = Wordings.of(label.getText());
      return new Label(label.getValue(), wording, MeasuredContent.comparable(label, wording));
    }
  }

  public RatingScale {
    labels = List.copyOf(labels);
  }

  /** The scale of a question; empty for one that is not answered on a scale. */
  public static Optional<RatingScale> of(Question question, ProjectModel project) {
    if (question.getKind() == QuestionKind.ASK) {
      return Optional.empty();
    }
    return JourneyParts.facts(question, ScaleUse.class).stream()
        .map(ScaleUse::getScale)
        .findFirst()
        .or(() -> standard(question.getKind(), project.library()))
        .filter(scale -> scale.getRange() != null)
        .map(RatingScale::of);
  }

  /** A scale as declared. */
  public static RatingScale of(Scale scale) {
    return new RatingScale(
        scale.getName(),
        scale.getRange(),
        JourneyParts.facts(scale, Top.class).stream().map(Top::getRange).findFirst(),
        scale.getLabels().stream()
            .map(Label::of)
            .filter(label -> !label.wording().isEmpty())
            .toList());
  }

  private static Optional<Scale> standard(QuestionKind kind, JourneyFile library) {
    return library.getElements().stream()
        .filter(Scale.class::isInstance)
        .map(Scale.class::cast)
        .filter(scale -> scale.getName().equals(kind.getLiteral()))
        .findFirst();
  }

  /** What a value means; empty where the scale does not say. */
  public Optional<Wordings> label(int value) {
    return labels.stream().filter(label -> label.value() == value).map(Label::wording).findFirst();
  }

  /** Whether some value between the ends has words of its own. */
  public boolean hasInnerLabels() {
    return labels.stream()
        .anyMatch(label -> label.value() != range.low() && label.value() != range.high());
  }
}
