package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.JourneyWays;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Question;
import org.journeydsl.model.Relation;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trigger;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;

/** A survey that asks about what has not happened yet: people answer about hopes, or not at all. */
final class SurveyBeforeItsTouchpoint extends SurveyRule {

  SurveyBeforeItsTouchpoint() {
    super("survey-before-its-touchpoint", WARNING);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    for (Trigger trigger : JourneyParts.facts(survey, Trigger.class)) {
      JourneyPart moment = trigger.getMoment();
      if (moment != null && !moment.eIsProxy()) {
        check(survey, trigger, moment, findings);
      }
    }
  }

  private static void check(Survey survey, Trigger trigger, JourneyPart moment, Findings findings) {
    boolean before = trigger.getRelation() == Relation.BEFORE;
    Journey journey = Paths.journey(moment);
    Touchpoint sent = before ? first(moment) : last(moment);
    if (journey == null || sent == null) {
      return;
    }
    JourneyWays ways = findings.fact(JourneyWays.class, JourneyWays::of);
    JourneyWays.Reach later = ways.after(sent, journey);
    JourneyWays.Reach earlier = ways.before(sent, journey);
    for (Question question : contents(findings).questions(survey)) {
      JourneyPart holder = Nouns.part(question);
      // A stage can be asked about as soon as somebody is in it.
      Touchpoint asked = holder == null ? null : first(holder);
      boolean comesLater =
          asked == sent
              ? before
              : asked != null && later.contains(asked) && !earlier.contains(asked);
      if (comesLater) {
        findings.add(
            trigger,
            "Survey '%s' is sent %s '%s', but asks about '%s', which comes later: send it later, or ask less."
                .formatted(
                    survey.getName(),
                    trigger.getRelation().getLiteral(),
                    moment.getName(),
                    holder.getName()));
        return;
      }
    }
  }

  private static Touchpoint last(JourneyPart part) {
    List<Touchpoint> touchpoints = touchpoints(part);
    return touchpoints.isEmpty() ? null : touchpoints.get(touchpoints.size() - 1);
  }

  private static Touchpoint first(JourneyPart part) {
    List<Touchpoint> touchpoints = touchpoints(part);
    return touchpoints.isEmpty() ? null : touchpoints.get(0);
  }

  private static List<Touchpoint> touchpoints(JourneyPart part) {
    if (part instanceof Touchpoint touchpoint) {
      return List.of(touchpoint);
    }
    return part instanceof Stage stage ? stage.getTouchpoints() : ((Journey) part).getTouchpoints();
  }
}
