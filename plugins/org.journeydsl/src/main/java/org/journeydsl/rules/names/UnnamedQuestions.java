package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.EnumSet;
import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A question without a name goes by its kind, which only one of them can. */
final class UnnamedQuestions extends Rule<JourneyPart> {

  UnnamedQuestions() {
    super("unnamed-questions", ERROR, JourneyPart.class);
  }

  @Override
  protected void check(JourneyPart journeyPart, Findings findings) {
    Set<QuestionKind> seen = EnumSet.noneOf(QuestionKind.class);
    for (Question question : JourneyParts.allFacts(journeyPart, Question.class)) {
      if (question.getName() == null && !seen.add(question.getKind())) {
        findings.add(
            question,
            "%s '%s' asks %s twice: give each question a name, so that answers can be told apart."
                .formatted(
                    Nouns.atStart(journeyPart),
                    journeyPart.getName(),
                    question.getKind().getLiteral()));
      }
    }
  }
}
