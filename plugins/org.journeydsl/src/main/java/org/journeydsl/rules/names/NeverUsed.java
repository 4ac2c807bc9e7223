package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Survey;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** What nobody refers to is either forgotten or left over. */
final class NeverUsed extends Rule<ProjectModel> {

  NeverUsed() {
    super("never-used", NOTE, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    if (!project.complete() || project.journeys().isEmpty()) {
      return;
    }
    for (Element element : project.elements(Element.class)) {
      boolean counted = !(element instanceof Journey || element instanceof Survey);
      if (counted
          && element.getName() != null
          && findings.uses().of(element).isEmpty()
          && !standsAlone(element)
          && !memberIsUsed(element, findings)) {
        findings.add(
            element,
            "%s '%s' is never used: use it, or remove it."
                .formatted(Nouns.atStart(element), element.getName()));
      }
    }
  }

  private static boolean standsAlone(Element element) {
    return element instanceof Kpi kpi
        && (!JourneyParts.facts(kpi, Owner.class).isEmpty()
            || !JourneyParts.facts(kpi, Dashboard.class).isEmpty()
            || JourneyParts.facts(kpi, Measure.class).stream()
                .anyMatch(measure -> measure.getText() == null));
  }

  private static boolean memberIsUsed(Element element, Findings findings) {
    return Members.of(element).stream().anyMatch(member -> !findings.uses().of(member).isEmpty());
  }
}
