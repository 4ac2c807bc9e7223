package org.journeydsl.sirius;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.editing.Adding;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Target;

/** Where KPIs stand and where they shall be, on maps, in tables and on property pages. */
public class KpiServices {

  private final JourneyServices shown = new JourneyServices();
  private final Dialogs dialogs;

  public KpiServices() {
    this(Dialogs.IN_WORKBENCH);
  }

  KpiServices(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  public List<Kpi> kpis(JourneyFile file) {
    return TableServices.all(file, Kpi.class);
  }

  public String baseline(Kpi kpi) {
    return kpi.getBaselines().stream()
        .filter(each -> each.getAudience().isEmpty() && each.getAmount() != null)
        .map(each -> each.getAmount().toString())
        .reduce("", (first, last) -> last);
  }

  public String target(Kpi kpi) {
    Target target = ownTarget(kpi);
    return target == null || target.getAmount() == null ? "" : target.getAmount().toString();
  }

  public String targetDate(Kpi kpi) {
    Target target = ownTarget(kpi);
    return target == null || target.getDate() == null ? "" : target.getDate().toString();
  }

  private static Target ownTarget(Kpi kpi) {
    return kpi.getTargets().stream()
        .filter(each -> each.getAudience().isEmpty())
        .reduce(null, (first, last) -> last);
  }

  /** What is no figure changes nothing, and is told. */
  public EObject setBaseline(EObject object, String value) {
    Amount amount = amount(value);
    if (object instanceof Kpi kpi && amount != null) {
      List<Baseline> own =
          kpi.getBaselines().stream().filter(each -> each.getAudience().isEmpty()).toList();
      Baseline baseline =
          own.isEmpty() ? (Baseline) Adding.fact(kpi, "baseline", null) : own.get(own.size() - 1);
      baseline.setAmount(amount);
    }
    return object;
  }

  public EObject setTarget(EObject object, String value) {
    Amount amount = amount(value);
    if (object instanceof Kpi kpi && amount != null) {
      Target target = ownTarget(kpi);
      (target == null ? (Target) Adding.fact(kpi, "target", null) : target).setAmount(amount);
    }
    return object;
  }

  /** A day belongs to a target: without one there is nothing to date. */
  public EObject setTargetDate(EObject object, String value) {
    if (object instanceof Kpi kpi && ownTarget(kpi) != null) {
      try {
        ownTarget(kpi).setDate(value.isBlank() ? null : LocalDate.parse(value.strip()));
      } catch (DateTimeParseException e) {
        nothing("'%s' is no day: write it as in 2027-06-30.".formatted(value.strip()));
      }
    } else if (object instanceof Kpi && !value.isBlank()) {
      nothing("There is no target that this could be the day of: write the target first.");
    }
    return object;
  }

  private Amount amount(String value) {
    String text = value == null ? "" : value.strip();
    if (text.matches("[+-]?\\d+(\\.\\d+)?( ?%| \\p{L}+)?")) {
      return Amount.parse(text);
    }
    if (!text.isEmpty()) {
      nothing("'%s' is no figure: write it as in 61%%, 12.50 EUR or 3 minutes.".formatted(text));
    }
    return null;
  }

  private void nothing(String reason) {
    dialogs.tell("Nothing changed", reason);
  }

  /** A KPI on a map: what it is called, where it stands and where it shall be. */
  public String kpiCard(Kpi kpi) {
    String from = baseline(kpi);
    String to = target(kpi);
    String day = targetDate(kpi).isEmpty() ? "" : " by " + targetDate(kpi);
    String way = from.isEmpty() || to.isEmpty() ? from : from + " \u2192 ";
    String stand = to.isEmpty() ? way : way + to + day;
    return shown.label(kpi) + (stand.isEmpty() ? "" : "\n" + stand);
  }

  public String ownerName(Kpi kpi) {
    return JourneyParts.facts(kpi, Owner.class).stream()
        .filter(owner -> owner.getDepartment() != null)
        .map(owner -> shown.label(owner.getDepartment()))
        .collect(Collectors.joining(", "));
  }
}
