package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.Share;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** Shares of one whole cannot be more than the whole. */
final class SharesOver100 extends Rule<JourneyPart> {

  SharesOver100() {
    super("shares-over-100", WARNING, JourneyPart.class);
  }

  @Override
  protected void check(JourneyPart journeyPart, Findings findings) {
    if (journeyPart instanceof Journey journey) {
      scenarios(journey, findings);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Outcome outcome : JourneyParts.facts(journeyPart, Outcome.class)) {
      Amount share = outcome.getShare();
      if (share == null
          || !share.isPercentage()
          || !outcome.getAudience().isEmpty()
          || !outcome.getChannels().isEmpty()) {
        continue;
      }
      sum = sum.add(share.number());
      if (sum.compareTo(HUNDRED) > 0) {
        findings.add(
            outcome,
            "The outcomes at '%s' add up to %s%%: more than everybody."
                .formatted(journeyPart.getName(), plain(sum)));
        return;
      }
    }
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static void scenarios(Journey journey, Findings findings) {
    Map<List<?>, BigDecimal> sums = new HashMap<>();
    for (Scenario scenario : journey.getScenarios()) {
      List<?> group =
          JourneyParts.facts(scenario, PersonaUse.class).stream()
              .flatMap(use -> use.getPersonas().stream())
              .toList();
      for (Share share : JourneyParts.facts(scenario, Share.class)) {
        if (share.getAmount() != null && share.getAmount().isPercentage()) {
          BigDecimal before = sums.getOrDefault(group, BigDecimal.ZERO);
          BigDecimal sum = before.add(share.getAmount().number());
          sums.put(group, sum);
          if (sum.compareTo(HUNDRED) > 0 && before.compareTo(HUNDRED) <= 0) {
            findings.add(
                scenario,
                "The scenarios of journey '%s' add up to %s%%: more than everybody."
                    .formatted(journey.getName(), plain(sum)));
          }
        }
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
