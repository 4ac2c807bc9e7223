package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Optional;
import org.journeydsl.facts.BetterWay;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Alert;
import org.journeydsl.model.Direction;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Limit;
import org.journeydsl.rules.Findings;

/** An alert that rings when things go well, and stays silent when they do not. */
final class AlertOnTheGoodSide extends KpiRule {

  AlertOnTheGoodSide() {
    super("alert-on-the-good-side", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    Optional<Direction> better = BetterWay.of(kpi);
    if (better.isEmpty()) {
      return;
    }
    Limit right = better.get() == Direction.UP ? Limit.BELOW : Limit.ABOVE;
    for (Alert alert : JourneyParts.facts(kpi, Alert.class)) {
      if (alert.getLimit() != null && alert.getAmount() != null && alert.getLimit() != right) {
        Place limit = findings.places().of(alert, Literals.ALERT__LIMIT);
        findings.add(
            alert,
            "'alert %s %s' warns when things go well, as %s is better: write '%s'."
                .formatted(
                    alert.getLimit().getLiteral(),
                    alert.getAmount(),
                    better.get().getLiteral(),
                    right.getLiteral()),
            Fix.safe(
                "Write '" + right.getLiteral() + "'",
                new TextEdit(limit.file(), limit.offset(), limit.length(), right.getLiteral())));
      }
    }
  }
}
