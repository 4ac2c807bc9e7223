package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Link;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.rules.Findings;

/** More questions than people answer on a channel: those who finish are not like the others. */
final class SurveyTooLong extends SurveyRule {

  private static final int USUAL = 12;
  private static final Map<String, Integer> LIMITS =
      Map.ofEntries(
          Map.entry("sms", 2),
          Map.entry("push", 2),
          Map.entry("kiosk", 3),
          Map.entry("chat", 5),
          Map.entry("messenger", 5),
          Map.entry("social", 5),
          Map.entry("web", 8),
          Map.entry("app", 8),
          Map.entry("email", 12),
          Map.entry("phone", 12),
          Map.entry("in-person", 15),
          Map.entry("store", 15),
          Map.entry("video", 15),
          Map.entry("post", 25));

  SurveyTooLong() {
    super("survey-too-long", WARNING);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    int asked =
        contents(findings).sendings(survey).stream()
            .mapToInt(sending -> sending.questions().size())
            .max()
            .orElse(0);
    Optional<Channel> narrowest =
        JourneyParts.facts(survey, Trigger.class).stream()
            .flatMap(trigger -> trigger.getChannels().stream())
            .filter(channel -> !channel.eIsProxy() && channel.getName() != null)
            .min(Comparator.comparingInt(SurveyTooLong::limit));
    int limit = narrowest.map(SurveyTooLong::limit).orElse(USUAL);
    if (!JourneyParts.facts(survey, Link.class).isEmpty()) {
      // The message then only invites; the questions stand on a page.
      limit = Math.max(limit, LIMITS.get("web"));
    }
    if (asked > limit) {
      findings.add(
          survey,
          "Survey '%s' asks %s questions%s, where %s are answered: ask fewer, or send a link."
              .formatted(
                  survey.getName(),
                  asked,
                  narrowest.map(channel -> " by " + channel.getName()).orElse(""),
                  limit));
    }
  }

  private static int limit(Channel channel) {
    return LIMITS.getOrDefault(channel.getName(), USUAL);
  }
}
