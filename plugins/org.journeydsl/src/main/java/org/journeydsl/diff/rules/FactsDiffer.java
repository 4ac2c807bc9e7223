package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Statement;

/** Whether something says other things with some word than it did. */
final class FactsDiffer {

  private FactsDiffer() {}

  /** Facts of one kind that are new, gone or say something else. */
  static <T extends Fact> boolean in(
      Statement was, Statement now, Class<T> kind, Comparison comparison) {
    return !details(was, now, kind, comparison).isEmpty();
  }

  /** The values that differ; words for people do not count, but in the language of the file. */
  private static <T extends Fact> List<Detail> details(
      Statement was, Statement now, Class<T> kind, Comparison comparison) {
    List<Detail> details = new ArrayList<>();
    List<T> before = JourneyParts.facts(was, kind);
    for (T fact : JourneyParts.facts(now, kind)) {
      comparison
          .was(fact)
          .ifPresentOrElse(
              earlier -> details.addAll(comparison.details(earlier, fact)),
              () -> details.add(new Detail(kind.getSimpleName(), "", "", "added")));
    }
    for (T fact : before) {
      if (comparison.now(fact).isEmpty()) {
        details.add(new Detail(kind.getSimpleName(), "", "removed", ""));
      }
    }
    return details;
  }
}
