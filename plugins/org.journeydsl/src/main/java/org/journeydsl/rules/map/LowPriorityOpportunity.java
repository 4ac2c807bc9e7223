package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Progress;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Much work for little: worth a second look before it is next. */
final class LowPriorityOpportunity extends Rule<Opportunity> {

  LowPriorityOpportunity() {
    super("low-priority-opportunity", NOTE, Opportunity.class);
  }

  @Override
  protected void check(Opportunity opportunity, Findings findings) {
    boolean planned = opportunity.getProgress() == Progress.PLANNED;
    if (!planned && opportunity.getProgress() != Progress.DOING) {
      return;
    }
    Integer impact = opportunity.getImpact();
    Integer effort = opportunity.getEffort();
    if (impact == null || effort == null || impact > 2 || effort < 4) {
      return;
    }
    String who =
        opportunity.getName() == null
            ? "An opportunity at '%s'".formatted(Nouns.inHolder(opportunity))
            : "Opportunity '%s'".formatted(opportunity.getName());
    findings.add(
        opportunity,
        ("%s is %s although it brings little (impact %s) and costs much (effort %s): check that it"
                + " should be next.")
            .formatted(who, planned ? "planned" : "under way", impact, effort));
  }
}
