package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Two feelings of one persona at one point: the curve can only run through one of them. */
final class RepeatedFeeling extends Rule<Statement> {

  RepeatedFeeling() {
    super("repeated-feeling", ERROR, Statement.class);
  }

  @Override
  protected void check(Statement holder, Findings findings) {
    List<Feeling> feelings = new ArrayList<>();
    for (Fact fact : holder.getFacts()) {
      if (fact instanceof Feeling feeling) {
        feelings.add(feeling);
      }
    }
    for (int second = 1; second < feelings.size(); second++) {
      for (int first = 0; first < second; first++) {
        String message = message(holder, feelings.get(first), feelings.get(second));
        if (message != null) {
          findings.add(feelings.get(second), message);
          break;
        }
      }
    }
  }

  private static String message(Statement holder, Feeling first, Feeling second) {
    if (!first.getChannels().isEmpty()
        && !second.getChannels().isEmpty()
        && Collections.disjoint(first.getChannels(), second.getChannels())) {
      return null;
    }
    String who = Nouns.holder(holder);
    who = who.isEmpty() ? "This element" : Nouns.capital(who);
    if (first.getAudience().isEmpty() && second.getAudience().isEmpty()) {
      return "%s has two feelings: keep one, or end each with 'for'.".formatted(who);
    }
    for (Traveller traveller : second.getAudience()) {
      if (first.getAudience().contains(traveller) && traveller.getName() != null) {
        return "%s has two feelings for '%s': keep one, or end each with 'on'."
            .formatted(who, traveller.getName());
      }
    }
    return null;
  }
}
