package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Question;

/** A KPI says the same, but what it is counted from came or went: its denominator is another. */
final class KpiCountsOtherQuestions extends ChangeRule {

  KpiCountsOtherQuestions() {
    super("kpi-counts-other-questions", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Kpi.class)) {
      if (FactsDiffer.in(kept.was(), kept.now(), Measure.class, comparison)) {
        continue;
      }
      List<Question> was = KpiFigures.of(kept.was()).questions();
      List<Question> now = KpiFigures.of(kept.now()).questions();
      List<String> differ = new ArrayList<>();
      for (Question question : was) {
        if (comparison.now(question).filter(now::contains).isEmpty()) {
          differ.add("no longer '" + Paths.of(question) + "'");
        }
      }
      for (Question question : now) {
        if (comparison.was(question).filter(was::contains).isEmpty()) {
          differ.add("also '" + Paths.of(question) + "'");
        }
      }
      if (!differ.isEmpty() && !was.isEmpty()) {
        judgements.add(
            kept.now(),
            "KPI '%s' is counted from other answers: %s."
                .formatted(Paths.of(kept.now()), Words.listed(differ)),
            judgements.affected(kept.was()),
            "Name the questions in 'measures' that shall count, or compute its history anew.");
      }
    }
  }
}
