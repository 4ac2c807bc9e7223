package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.time.LocalDate;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.DateFact;
import org.journeydsl.model.Fact;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Progress;
import org.journeydsl.model.Review;
import org.journeydsl.model.Status;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A date that has not come yet on something that is said to have happened. */
final class DateInTheFuture extends Rule<Fact> {

  DateInTheFuture() {
    super("date-in-the-future", WARNING, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    LocalDate date = null;
    String word = "";
    if (fact instanceof DateFact each) {
      date = each.getDate();
      word = "date";
    } else if (fact instanceof Review each) {
      date = each.getDate();
      word = "reviewed";
    } else if (fact instanceof Status each && each.getProgress() == Progress.DONE) {
      date = each.getDate();
      word = "done";
    } else if (fact instanceof Baseline each) {
      date = each.getDate();
      word = "baseline";
    } else if (fact instanceof HistoryPoint each) {
      date = each.getDate();
      word = "history";
    }
    if (date != null && date.isAfter(findings.today())) {
      findings.add(
          fact,
          "'%s' %s is after today (%s): nobody can know that yet."
              .formatted(word, date, findings.today()));
    }
  }
}
