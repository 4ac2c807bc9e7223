package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Two names that look alike and are not: whoever searches for one will miss the other. */
final class ConfusableNames extends Rule<ProjectModel> {

  ConfusableNames() {
    super("confusable-names", WARNING, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Set<Named> told = new HashSet<>();
    Spaces.each(project, space -> compare(space.members(), told, findings));
    compare(project.elements(Persona.class), told, findings);
  }

  // Letters of other scripts that look like a Latin one, in the common typefaces.
  private static final String LOOKALIKES = "аеорсухіјѕһԁкАВЕКМНОРСТУХІЈЅΑΒΕΗΙΚΜΝΟΡΤΥΧΖο";
  private static final String LATIN = "aeopcyxijshdkABEKMHOPCTYXIJSABEHIKMNOPTYXZo";

  private static void compare(List<? extends Named> members, Set<Named> told, Findings findings) {
    Map<String, Named> seen = new HashMap<>();
    for (Named named : members) {
      if (named.getName() == null) {
        continue;
      }
      Named other = seen.putIfAbsent(skeleton(named.getName()), named);
      if (other != null && !other.getName().equals(named.getName()) && told.add(named)) {
        findings.add(
            named,
            "%s '%s' looks like '%s' but is written with other letters: use one spelling."
                .formatted(Nouns.atStart(named), named.getName(), other.getName()));
      }
    }
  }

  private static String skeleton(String name) {
    StringBuilder skeleton = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int known = LOOKALIKES.indexOf(name.charAt(i));
      skeleton.append(known < 0 ? name.charAt(i) : LATIN.charAt(known));
    }
    return skeleton.toString();
  }
}
