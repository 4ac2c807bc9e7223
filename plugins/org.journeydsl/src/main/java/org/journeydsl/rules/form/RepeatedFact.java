package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashMap;
import java.util.Map;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A fact that can be true once only, said twice: every output would have to pick one. */
final class RepeatedFact extends Rule<Statement> {

  RepeatedFact() {
    super("repeated-fact", ERROR, Statement.class);
  }

  @Override
  protected void check(Statement holder, Findings findings) {
    Map<Word, Fact> first = new HashMap<>();
    for (Fact fact : holder.getFacts()) {
      Word word = Words.of(fact).orElse(null);
      if (word == null || !word.once().contains(holder.eClass())) {
        continue;
      }
      Fact before = first.putIfAbsent(word, fact);
      if (before != null) {
        var places = findings.places();
        boolean same = places.text(places.whole(before)).equals(places.text(places.whole(fact)));
        String message =
            holder instanceof Named named && named.getName() != null
                ? "'%s' stands twice in %s '%s': keep one."
                    .formatted(word.keyword(), Holders.noun(holder), named.getName())
                : "'%s' stands twice in this %s: keep one."
                    .formatted(word.keyword(), Holders.noun(holder));
        if (same) {
          findings.add(
              places.start(fact), message, Fix.safe("Remove the repetition", places.remove(fact)));
        } else {
          findings.add(places.start(fact), message);
        }
      }
    }
  }
}
