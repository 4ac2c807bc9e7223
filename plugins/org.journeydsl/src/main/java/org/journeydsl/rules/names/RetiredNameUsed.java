package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.facts.Members;
import org.journeydsl.model.Named;
import org.journeydsl.model.RetiredName;
import org.journeydsl.model.Statement;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A retired name marks an ended series; a new thing of that name would continue it. */
final class RetiredNameUsed extends Rule<RetiredName> {

  RetiredNameUsed() {
    super("retired-name-used", ERROR, RetiredName.class);
  }

  @Override
  protected void check(RetiredName retiredName, Findings findings) {
    if (!(retiredName.eContainer() instanceof Statement holder)) {
      return;
    }
    for (String name : retiredName.getNames()) {
      for (Named named : Members.of(holder, name)) {
        findings.add(
            named,
            ("'%s' is retired in %s: choose another name, or answers of old and new would be mixed.")
                .formatted(name, Spaces.container(holder)));
      }
    }
  }
}
