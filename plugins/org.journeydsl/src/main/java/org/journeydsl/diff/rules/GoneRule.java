package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Named;
import org.journeydsl.vocabulary.Holders;

/**
 * Something that results hang on is gone, or goes by another name that nobody connected with it.
 */
abstract class GoneRule<T extends Named> extends ChangeRule {

  private final Class<T> kind;

  GoneRule(String id, Class<T> kind) {
    super(id, Impact.MEASUREMENT);
    this.kind = kind;
  }

  @Override
  protected final void check(Comparison comparison, Judgements judgements) {
    for (T was : comparison.removed(kind)) {
      if (!comparison.wentWithItsHolder(was) && Members.key(was) != null) {
        check(was, judgements);
      }
    }
  }

  private void check(T was, Judgements judgements) {
    String name = Members.key(was);
    List<Fix> fixes = new ArrayList<>();
    Optional<T> successor = judgements.successor(was, kind);
    successor.ifPresent(now -> fixes.add(judgements.keep(now, name)));
    fixes.addAll(judgements.retire(was));
    String noun = Holders.noun(was);
    String what =
        "%s '%s' is gone: %s"
            .formatted(
                noun.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + noun.substring(1),
                Paths.of(was),
                end());
    judgements.addGone(
        was,
        what,
        judgements.affected(was),
        advice(was, name, successor, judgements),
        fixes.toArray(Fix[]::new));
  }

  private String advice(T was, String name, Optional<T> successor, Judgements judgements) {
    if (successor.isPresent()) {
      return "'%s' is new and says nearly the same: if it is the same, write 'formerly %s' there, and the series goes on."
          .formatted(Members.key(successor.get()), name);
    }
    if (judgements.isRetired(was)) {
      return "It is retired, so nobody will use its name for something else.";
    }
    return judgements.retire(was).isEmpty()
        ? "If it has another name now, write 'formerly %s' there.".formatted(name)
        : "If it has another name now, write 'formerly %s' there; if it is gone for good, write 'retired %s' where it was."
            .formatted(name, name);
  }

  /** What ends with it, as the end of a sentence. */
  abstract String end();
}
