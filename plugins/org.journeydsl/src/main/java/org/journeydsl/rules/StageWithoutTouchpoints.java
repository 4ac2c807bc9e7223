package org.journeydsl.rules;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Stage;

/** A stage in which the customer meets nobody. Readers cannot tell unfinished from intended. */
final class StageWithoutTouchpoints extends Rule<Stage> {

  StageWithoutTouchpoints() {
    super("stage-without-touchpoints", WARNING, Stage.class);
  }

  @Override
  protected void check(Stage stage, Findings findings) {
    if (stage.getTouchpoints().isEmpty()) {
      findings.add(
          stage,
          "Stage '%s' has no touchpoints: add one, or remove the stage."
              .formatted(stage.getName()));
    }
  }
}
