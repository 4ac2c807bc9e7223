package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Readers of the map see titles, not names. */
final class SameTitle extends Rule<ProjectModel> {

  SameTitle() {
    super("same-title", WARNING, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    compare(project.elements(Persona.class), findings);
    compare(project.journeys(), findings);
    for (Journey journey : project.journeys()) {
      compare(journey.getStages(), findings);
      compare(journey.getTouchpoints(), findings);
    }
  }

  private static void compare(List<? extends Named> members, Findings findings) {
    Map<String, Named> seen = new HashMap<>();
    for (Named named : members) {
      Text title = title(named);
      if (title == null || title.getValue() == null || title.getValue().isBlank()) {
        continue;
      }
      String key =
          Normalizer.normalize(title.getValue(), Normalizer.Form.NFC)
              .strip()
              .toLowerCase(Locale.ROOT);
      Named other = seen.putIfAbsent(key, named);
      if (other != null && !isFutureOf(named, other) && !isFutureOf(other, named)) {
        findings.add(
            named,
            "%s '%s' has the same title as '%s': readers cannot tell them apart."
                .formatted(Nouns.atStart(named), named.getName(), other.getName()));
      }
    }
  }

  private static boolean isFutureOf(Named future, Named base) {
    return future instanceof Journey journey && JourneyParts.base(journey) == base;
  }

  private static Text title(Named named) {
    if (named instanceof Element element) {
      return element.getTitle();
    }
    return named instanceof Stage stage ? stage.getTitle() : ((Touchpoint) named).getTitle();
  }
}
