package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.math.BigDecimal;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Share;
import org.journeydsl.model.Statistic;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A percentage of a dozen people looks more exact than it is. */
final class PercentageFromASmallSample extends Rule<Claim> {

  PercentageFromASmallSample() {
    super("percentage-from-a-small-sample", NOTE, Claim.class);
  }

  @Override
  protected void check(Claim claim, Findings findings) {
    Amount amount = null;
    if (claim instanceof Outcome outcome) {
      amount = outcome.getShare();
    } else if (claim instanceof Share share) {
      amount = share.getAmount();
    } else if (claim instanceof Statistic statistic) {
      amount = statistic.getAmount();
    }
    if (amount == null || !amount.isPercentage() || claim.getSources().isEmpty()) {
      return;
    }
    BigDecimal largest = BigDecimal.ZERO;
    for (Evidence source : claim.getSources()) {
      BigDecimal size = sample(source);
      if (size == null) {
        return;
      }
      largest = largest.max(size);
    }
    if (largest.compareTo(BigDecimal.valueOf(30)) < 0) {
      findings.add(
          claim,
          "%s comes from %s people: give the number of people instead, or ask more."
              .formatted(amount, largest.toPlainString()));
    }
  }

  private static BigDecimal sample(Evidence evidence) {
    for (Sample sample : JourneyParts.facts(evidence, Sample.class)) {
      if (sample.getAmount() != null && !sample.getAmount().isPercentage()) {
        return sample.getAmount().number();
      }
    }
    return null;
  }
}
