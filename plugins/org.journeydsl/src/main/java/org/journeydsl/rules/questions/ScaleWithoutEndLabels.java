package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.model.Scale;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A scale that does not say what its ends mean: some people give a 1 for the best. */
final class ScaleWithoutEndLabels extends Rule<Scale> {

  ScaleWithoutEndLabels() {
    super("scale-without-end-labels", NOTE, Scale.class);
  }

  @Override
  protected void check(Scale scale, Findings findings) {
    ScaleEnds range = ScaleEnds.of(scale).orElse(null);
    if (range == null) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (int end : new int[] {range.low(), range.high()}) {
      boolean labelled =
          scale.getLabels().stream()
              .anyMatch(label -> label.getValue() == end && label.getText() != null);
      if (!labelled && !missing.contains(String.valueOf(end))) {
        missing.add(String.valueOf(end));
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          scale,
          "Scale '%s' has no label for %s: say what its ends mean."
              .formatted(scale.getName(), String.join(" and ", missing)));
    }
  }
}
