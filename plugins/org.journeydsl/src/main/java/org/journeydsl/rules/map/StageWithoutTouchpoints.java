package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Stage;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A stage in which the customer meets nobody. Readers cannot tell unfinished from intended. */
final class StageWithoutTouchpoints extends Rule<Stage> {

  StageWithoutTouchpoints() {
    super("stage-without-touchpoints", WARNING, Stage.class);
  }

  @Override
  protected void check(Stage stage, Findings findings) {
    if (stage.getTouchpoints().isEmpty() && !standsInBase(stage)) {
      findings.add(
          stage,
          "Stage '%s' has no touchpoints: add one, or remove the stage."
              .formatted(stage.getName()));
    }
  }

  private static boolean standsInBase(Stage stage) {
    Journey journey = Paths.journey(stage);
    Journey base = journey == null ? null : JourneyParts.base(journey);
    return base != null
        && base.getStages().stream()
            .anyMatch(each -> each.getName() != null && each.getName().equals(stage.getName()));
  }
}
