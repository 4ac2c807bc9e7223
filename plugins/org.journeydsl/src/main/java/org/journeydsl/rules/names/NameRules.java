package org.journeydsl.rules.names;

import java.util.List;
import org.journeydsl.rules.Rule;

/** Names, references and ways, in the order of the catalogue. */
public final class NameRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new DuplicateName(),
          new DuplicateNameInProject(),
          new UnnamedQuestions(),
          new ConfusableNames(),
          new NeverUsed(),
          new BasedOnCycle(),
          new TraitOfAnotherKind(),
          new UnreachableTouchpoint(),
          new JourneyNeverEnds(),
          new ContradictingNexts(),
          new DroppedButNeeded(),
          new DroppedButMeasured(),
          new FormerNameInUse(),
          new FormerlyCycle(),
          new RetiredNameUsed(),
          new SameTitle());

  private NameRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
