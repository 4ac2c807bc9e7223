package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashMap;
import java.util.Map;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Named;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** Two names that each claim to be the other's successor. */
final class FormerlyCycle extends Rule<ProjectModel> {

  FormerlyCycle() {
    super("formerly-cycle", ERROR, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Spaces.eachWithFormerNames(
        project,
        space -> {
          Map<String, Named> living = new HashMap<>();
          space.members().forEach(named -> living.put(named.getName(), named));
          for (Named named : space.members()) {
            for (FormerName former : JourneyParts.facts(named, FormerName.class)) {
              for (String old : former.getNames()) {
                check(named, former, old, living.get(old), findings);
              }
            }
          }
        });
  }

  private static void check(
      Named named, FormerName former, String old, Named bearer, Findings findings) {
    if (old.equals(named.getName())) {
      findings.add(
          former,
          "'%s' cannot be its own former name: remove 'formerly'.".formatted(old),
          Fix.safe("Remove 'formerly'", findings.places().remove(former)));
    } else if (bearer != null && isCycle(named, bearer)) {
      findings.add(
          former,
          "'%s' and '%s' are each other's former name: keep the 'formerly' of the newer one."
              .formatted(named.getName(), old));
    }
  }

  /** Whether two things claim to succeed each other, or one itself. */
  static boolean isCycle(Named named, Named bearer) {
    return named == bearer
        || JourneyParts.facts(bearer, FormerName.class).stream()
            .anyMatch(former -> former.getNames().contains(named.getName()));
  }
}
