package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashMap;
import java.util.Map;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Named;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A former name carries answers on; two bearers would share them. */
final class FormerNameInUse extends Rule<ProjectModel> {

  FormerNameInUse() {
    super("former-name-in-use", ERROR, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Spaces.eachWithFormerNames(
        project,
        space -> {
          Map<String, Named> living = new HashMap<>();
          space.members().forEach(named -> living.put(named.getName(), named));
          Map<String, Named> claimed = new HashMap<>();
          for (Named named : space.members()) {
            for (FormerName former : JourneyParts.facts(named, FormerName.class)) {
              for (String old : former.getNames()) {
                check(named, former, old, living, claimed, findings);
              }
            }
          }
        });
  }

  private static void check(
      Named named,
      FormerName former,
      String old,
      Map<String, Named> living,
      Map<String, Named> claimed,
      Findings findings) {
    Named bearer = living.get(old);
    if (bearer != null) {
      if (!FormerlyCycle.isCycle(named, bearer)) {
        findings.add(
            former,
            "'%s' is still the name of another %s: answers of the two would be mixed."
                .formatted(old, Nouns.of(bearer)));
      }
      return;
    }
    Named other = claimed.putIfAbsent(old, named);
    if (other != null) {
      findings.add(
          former,
          "'%s' is the former name of '%s' too: only one can carry on its answers."
              .formatted(old, other.getName()));
    }
  }
}
