package org.journeydsl.diff.rules;

import java.util.Optional;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.model.Range;

/** Other answers count as good: the same answers give another score. */
final class TopBoxesChanged extends ChangeRule {

  TopBoxesChanged() {
    super("top-boxes-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Rescaled each : Rescaled.in(comparison, judgements)) {
      if (!each.was().top().equals(each.now().top())
          && each.was().range().equals(each.now().range())) {
        judgements.add(
            each.subject(),
            "%s counted %s as good and counts %s: the same answers give another score."
                .formatted(each.name(), top(each.was().top()), top(each.now().top())),
            each.affected(),
            "Compute the old results anew, or leave 'top' as it was.");
      }
    }
  }

  private static String top(Optional<Range> top) {
    return top.map(ScaleChanged::range).orElse("nothing");
  }
}
