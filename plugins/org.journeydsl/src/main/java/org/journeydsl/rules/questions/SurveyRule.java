package org.journeydsl.rules.questions;

import java.util.List;
import java.util.Objects;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.About;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A rule about one declared survey. */
abstract class SurveyRule extends Rule<Survey> {

  SurveyRule(String id, Severity severity) {
    super(id, severity, Survey.class);
  }

  static boolean isAnonymous(Survey survey) {
    return !JourneyParts.facts(survey, Anonymous.class).isEmpty();
  }

  /** What it says that it is about; names that could not be found are left out. */
  static List<Named> subjects(Survey survey) {
    return JourneyParts.facts(survey, About.class).stream()
        .flatMap(about -> about.getSubjects().stream())
        .filter(subject -> !subject.eIsProxy())
        .toList();
  }

  /** The journeys that it asks about. */
  static List<Journey> journeys(Survey survey) {
    return subjects(survey).stream()
        .map(Paths::journey)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Whom it says that it goes to. */
  static List<Traveller> recipients(Survey survey) {
    return JourneyParts.facts(survey, Recipients.class).stream()
        .flatMap(to -> to.getTravellers().stream())
        .filter(traveller -> !traveller.eIsProxy())
        .toList();
  }

  static SurveyContents contents(Findings findings) {
    return findings.fact(SurveyContents.class, SurveyContents::of);
  }
}
