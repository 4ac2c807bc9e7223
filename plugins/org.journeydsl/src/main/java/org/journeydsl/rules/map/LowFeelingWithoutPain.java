package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Rule;

/** A low without a reason cannot be mended. */
final class LowFeelingWithoutPain extends Rule<Journey> {

  LowFeelingWithoutPain() {
    super("low-feeling-without-pain", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    Gathered gathered = new Gathered();
    for (Touchpoint touchpoint : journey.getTouchpoints()) {
      count(touchpoint, touchpoint.getName(), gathered);
      for (EmployeeView view : JourneyParts.facts(touchpoint, EmployeeView.class)) {
        count(view, touchpoint.getName(), gathered);
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s (%s): say what hurts, with 'pain'."
              .formatted(
                  gathered.count(),
                  gathered.noun("low feeling", "low feelings"),
                  gathered.verb("has no pain beside it", "have no pain beside them"),
                  gathered.names()));
    }
  }

  private static void count(Statement holder, String name, Gathered gathered) {
    boolean hasPain = !JourneyParts.facts(holder, Pain.class).isEmpty();
    for (Feeling feeling : JourneyParts.facts(holder, Feeling.class)) {
      if (feeling.getValue() > -1) {
        continue;
      }
      if (hasPain) {
        gathered.sound();
      } else {
        gathered.flawed(name);
      }
    }
  }
}
