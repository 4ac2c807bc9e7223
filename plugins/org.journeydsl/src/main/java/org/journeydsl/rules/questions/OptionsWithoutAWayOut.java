package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.words.Key;

/** A choice that fits not everybody: those whom it does not fit pick anything, or go. */
final class OptionsWithoutAWayOut extends Rule<Question> {

  private static final int FEW = 3;

  OptionsWithoutAWayOut() {
    super("options-without-a-way-out", NOTE, Question.class);
  }

  @Override
  protected void check(Question question, Findings findings) {
    if (!isChoice(question) || question.getOptions().size() < FEW) {
      return;
    }
    String example = null;
    for (Option option : question.getOptions()) {
      if (option.getName() != null
          && (option.getName().equalsIgnoreCase("Other")
              || option.getName().equalsIgnoreCase("None"))) {
        return;
      }
      for (Reading reading : Reading.of(option.getText(), findings)) {
        if (reading.list().find(Key.OTHER_OPTION, reading.words()).isPresent()) {
          return;
        }
        example = example == null ? reading.list().otherExample() : example;
      }
    }
    if (example != null && !example.isEmpty()) {
      findings.add(
          question,
          "Question '%s' offers no way out: add an option such as '%s'."
              .formatted(QuestionPath.of(question), example));
    }
  }

  static boolean isChoice(Question question) {
    return question.getKind() == QuestionKind.ASK
        && (question.getAnswer() == AnswerKind.CHOICE
            || question.getAnswer() == AnswerKind.SEVERAL);
  }
}
