package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Named;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Two things of one kind with one name: every reference and every answer would mean either. */
final class DuplicateName extends Rule<ProjectModel> {

  DuplicateName() {
    super("duplicate-name", ERROR, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Spaces.each(
        project,
        space -> {
          Map<String, Named> seen = new HashMap<>();
          for (Named named : space.members()) {
            Named first = seen.putIfAbsent(named.getName(), named);
            if (first != null) {
              findings.add(
                  named,
                  "There is another %s '%s' in %s: rename one of them."
                      .formatted(
                          Nouns.of(named), named.getName(), Spaces.container(space.holder())),
                  first,
                  "The first one.");
            }
          }
        });
    for (Scale scale : project.elements(Scale.class)) {
      Set<Integer> seen = new HashSet<>();
      for (ScaleLabel label : scale.getLabels()) {
        if (!seen.add(label.getValue())) {
          findings.add(
              label,
              "There is another label '%s' in scale '%s': rename one of them."
                  .formatted(label.getValue(), scale.getName()));
        }
      }
    }
  }
}
