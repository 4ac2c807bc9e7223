package org.journeydsl.diff.rules;

import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Statement;

/** Somebody feels worse at a touchpoint than the map said before. */
final class FeelingLowered extends ChangeRule {

  FeelingLowered() {
    super("feeling-lowered", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Feeling.class)) {
      check(kept.was().getValue(), kept.now(), judgements);
    }
    for (Feeling feeling : comparison.added(Feeling.class)) {
      JourneyPart part = Parts.of(feeling);
      if (part != null && !feeling.getAudience().isEmpty()) {
        comparison
            .was(part)
            .flatMap(was -> ofEverybody((Statement) was))
            .ifPresent(was -> check(was.getValue(), feeling, judgements));
      }
    }
  }

  /** Who had no feeling of their own had that of everybody. */
  private static Optional<Feeling> ofEverybody(Statement part) {
    return JourneyParts.facts(part, Feeling.class).stream()
        .filter(feeling -> feeling.getAudience().isEmpty())
        .findFirst();
  }

  private static void check(int was, Feeling now, Judgements judgements) {
    if (now.getValue() < was) {
      List<String> who = Parts.names(now.getAudience());
      judgements.add(
          now,
          "%s feels worse%s: %s, no longer %s."
              .formatted(
                  Parts.atStart(now),
                  who.isEmpty() ? "" : " to " + Words.listed(who),
                  signed(now.getValue()),
                  signed(was)),
          Affected.NOTHING,
          "If the journey became worse, say by which pain; if only the map became more honest, name the evidence.");
    }
  }

  private static String signed(int value) {
    return value > 0 ? "+" + value : String.valueOf(value);
  }
}
