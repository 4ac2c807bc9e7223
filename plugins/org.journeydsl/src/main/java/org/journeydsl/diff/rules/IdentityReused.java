package org.journeydsl.diff.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;
import org.journeydsl.model.RetiredName;
import org.journeydsl.model.Statement;
import org.journeydsl.vocabulary.Holders;

/** A retired name is free again and used for something new, which would continue the old series. */
final class IdentityReused extends ChangeRule {

  IdentityReused() {
    super("identity-reused", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (RetiredName retired : before(comparison)) {
      EObject holder = comparison.now(retired.eContainer()).orElse(null);
      if (holder instanceof Statement now) {
        for (String name : retired.getNames()) {
          Members.of(now, name).stream()
              .filter(named -> !isRetired(now, name))
              .forEach(named -> tell(named, name, judgements));
        }
      }
    }
  }

  private static List<RetiredName> before(Comparison comparison) {
    return comparison.before().model().files().stream()
        .flatMap(file -> file.objects().stream())
        .filter(RetiredName.class::isInstance)
        .map(RetiredName.class::cast)
        .toList();
  }

  private static boolean isRetired(Statement holder, String name) {
    return JourneyParts.facts(holder, RetiredName.class).stream()
        .anyMatch(retired -> retired.getNames().contains(name));
  }

  private static void tell(Named named, String name, Judgements judgements) {
    judgements.add(
        named,
        "'%s' was retired and is the name of a %s again: results of the two will be mixed."
            .formatted(Paths.of(named), Holders.noun(named)),
        judgements.affected(named),
        "Choose another name and put 'retired %s' back; only where the very same thing returns may it keep the name."
            .formatted(name));
  }
}
