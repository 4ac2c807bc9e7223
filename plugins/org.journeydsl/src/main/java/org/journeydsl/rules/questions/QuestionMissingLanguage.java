package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A question that is not in all languages of its survey: some people get it in a foreign one. */
final class QuestionMissingLanguage extends Rule<Question> {

  QuestionMissingLanguage() {
    super("question-missing-language", WARNING, Question.class);
  }

  @Override
  protected void check(Question question, Findings findings) {
    SurveyContents.Wanted wanted = SurveyRule.contents(findings).wanted(question);
    for (String tag : MissingWordings.of(question.getText(), wanted.tags())) {
      findings.add(
          question,
          "Question '%s' has no wording in '%s', %s: add @%s \"\u2026\"."
              .formatted(QuestionPath.of(question), tag, wanted.whose(), tag));
    }
  }
}
