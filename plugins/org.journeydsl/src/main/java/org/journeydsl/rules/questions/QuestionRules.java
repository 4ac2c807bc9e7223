package org.journeydsl.rules.questions;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The rules of questions, in the order of the catalogue: a new one is added here. */
public final class QuestionRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new EmptyQuestion(),
          new DoubleQuestion(),
          new LeadingQuestion(),
          new YesNoOnAScale(),
          new ScaleInQuestion(),
          new EaseAskedAsCsat(),
          new WrongScale(),
          new OutsideTheScale(),
          new ScaleWithoutTop(),
          new ScaleWithoutEndLabels(),
          new SameOptionTwice(),
          new OverlappingOptions(),
          new OptionsWithoutAWayOut(),
          new ChoiceWithoutOptions(),
          new QuestionTooLong(),
          new AbsoluteInQuestion(),
          new DoubleNegative(),
          new QuestionMissingLanguage(),
          new LabelMissingLanguage(),
          new SameQuestionTwice(),
          new NpsAfterATouchpoint(),
          new SurveyBeforeItsTouchpoint(),
          new SurveyWithoutQuestions(),
          new SurveyTooLong(),
          new AskedTooOften(),
          new SurveyWithoutConsent(),
          new SurveyWithoutLink(),
          new EmployeeSurveyNotAnonymous(),
          new AnonymousWithCallback(),
          new QuestionTargetOffTheScore());

  private QuestionRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
