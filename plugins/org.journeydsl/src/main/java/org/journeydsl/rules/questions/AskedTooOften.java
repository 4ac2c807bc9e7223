package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeydsl.facts.AskedPersonas;
import org.journeydsl.facts.Durations;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Turn;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * People who may get one survey after another, since each team sends its own. Answers become fewer
 * and angrier.
 */
final class AskedTooOften extends Rule<ProjectModel> {

  private static final BigDecimal THIRTY_DAYS = BigDecimal.valueOf(30L * 86_400);
  private static final int FEW = 2;

  AskedTooOften() {
    super("asked-too-often", WARNING, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Map<Persona, List<String>> asking = new LinkedHashMap<>();
    for (Survey survey : project.surveys()) {
      if (isLimited(survey)) {
        continue;
      }
      if (isSentAfterEachTouchpoint(survey) && !isAboutOneTouchpoint(survey)) {
        findings.add(
            survey,
            "Survey '%s' asks after each touchpoint: add 'at most once per 30 days'."
                .formatted(survey.getName()));
      } else {
        count(survey, asking, findings);
      }
    }
  }

  private static void count(Survey survey, Map<Persona, List<String>> asking, Findings findings) {
    boolean told = false;
    for (Persona persona : AskedPersonas.of(survey)) {
      List<String> surveys = asking.computeIfAbsent(persona, key -> new ArrayList<>());
      surveys.add(survey.getName());
      if (surveys.size() > FEW && !told) {
        told = true;
        findings.add(
            survey,
            "Persona '%s' may be asked by %s surveys within 30 days (%s): add 'at most once per 30 days'."
                .formatted(
                    persona.getName(),
                    surveys.size(),
                    surveys.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  /** Whether it says, or its rhythm means, that nobody gets it twice within 30 days. */
  private static boolean isLimited(Survey survey) {
    return JourneyParts.facts(survey, QuietPeriod.class).stream()
            .anyMatch(quiet -> isLong(quiet.getPeriod()))
        || JourneyParts.facts(survey, Trigger.class).stream()
            .anyMatch(trigger -> isLong(trigger.getEvery()));
  }

  private static boolean isLong(Amount period) {
    return Durations.seconds(period).filter(s -> s.compareTo(THIRTY_DAYS) >= 0).isPresent();
  }

  private static boolean isAboutOneTouchpoint(Survey survey) {
    List<Named> subjects = SurveyRule.subjects(survey);
    return subjects.stream().noneMatch(subject -> Paths.touchpoint(subject) == null)
        && subjects.stream().map(Paths::touchpoint).distinct().count() == 1;
  }

  private static boolean isSentAfterEachTouchpoint(Survey survey) {
    return JourneyParts.facts(survey, Trigger.class).stream()
        .anyMatch(
            trigger -> Questionnaire.turn(trigger).filter(Turn.TOUCHPOINT::equals).isPresent());
  }
}
