package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Link;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.rules.Findings;

/** A survey without an address: no invitation and no QR code can lead to it. */
final class SurveyWithoutLink extends SurveyRule {

  SurveyWithoutLink() {
    super("survey-without-link", NOTE);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    List<Trigger> triggers = JourneyParts.facts(survey, Trigger.class);
    List<Channel> channels =
        triggers.stream().flatMap(trigger -> trigger.getChannels().stream()).toList();
    boolean byPhone =
        !channels.isEmpty()
            && channels.stream().allMatch(channel -> "phone".equals(channel.getName()));
    if (!triggers.isEmpty() && !byPhone && JourneyParts.facts(survey, Link.class).isEmpty()) {
      findings.add(
          survey,
          "Survey '%s' has no link yet: add it once the survey is published, so that invitations and QR codes can be made."
              .formatted(survey.getName()));
    }
  }
}
