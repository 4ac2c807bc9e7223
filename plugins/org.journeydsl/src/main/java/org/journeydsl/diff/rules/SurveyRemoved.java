package org.journeydsl.diff.rules;

import org.journeydsl.model.Survey;

/** A survey is gone: nobody is asked any more. */
final class SurveyRemoved extends GoneRule<Survey> {

  SurveyRemoved() {
    super("survey-removed", Survey.class);
  }

  @Override
  String end() {
    return "nobody is asked any more.";
  }
}
