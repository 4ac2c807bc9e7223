package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashSet;
import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Drop;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Path;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A way that leads to something the future no longer has. */
final class DroppedButNeeded extends Rule<Drop> {

  DroppedButNeeded() {
    super("dropped-but-needed", ERROR, Drop.class);
  }

  @Override
  protected void check(Drop drop, Findings findings) {
    Journey journey = Paths.journey(drop);
    Journey base = journey == null ? null : JourneyParts.base(journey);
    if (base == null) {
      return;
    }
    for (int i = 0; i < drop.getDropped().size(); i++) {
      Named dropped = drop.getDropped().get(i);
      if (dropped.eIsProxy()) {
        continue;
      }
      String user = user(dropped, journey, base);
      if (user != null) {
        findings.add(
            findings.places().of(drop, Literals.DROP__DROPPED, i),
            "'%s' is dropped, but %s: change that too.".formatted(dropped.getName(), user));
      }
    }
  }

  private static String user(Named dropped, Journey journey, Journey base) {
    Set<String> goneOrRewritten = new HashSet<>();
    for (Drop each : JourneyParts.facts(journey, Drop.class)) {
      each.getDropped().forEach(named -> goneOrRewritten.add(named.getName()));
    }
    for (Touchpoint touchpoint : journey.getTouchpoints()) {
      if (!JourneyParts.facts(touchpoint, Next.class).isEmpty()) {
        goneOrRewritten.add(touchpoint.getName());
      }
    }
    for (Journey from : new Journey[] {base, journey}) {
      for (Touchpoint touchpoint : from.getTouchpoints()) {
        boolean counts = from == journey || !goneOrRewritten.contains(touchpoint.getName());
        for (Next next : JourneyParts.facts(touchpoint, Next.class)) {
          if (counts && next.getTouchpoint() == dropped) {
            return "'next' of touchpoint '%s' still leads there".formatted(touchpoint.getName());
          }
        }
      }
      for (Scenario scenario : from.getScenarios()) {
        boolean replaced =
            from == base
                && journey.getScenarios().stream()
                    .anyMatch(each -> each.getName().equals(scenario.getName()));
        for (Path path : JourneyParts.facts(scenario, Path.class)) {
          if (!replaced && path.getTouchpoints().contains(dropped)) {
            return "the path of scenario '%s' still goes there".formatted(scenario.getName());
          }
        }
      }
    }
    return null;
  }
}
