package org.journeydsl.generate.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Kpi;

/**
 * All that outputs tell of one KPI: its figures, what stands around them, and how it is counted.
 *
 * @param kpi as its author wrote it
 * @param figures baselines, targets and history
 * @param around alerts, owner and addresses
 * @param counted how it is counted; empty where nothing says so
 * @param code its name where only plain letters may stand, unique in the project
 */
public record KpiSheet(
    Kpi kpi, KpiFigures figures, KpiAround around, Optional<CountedKpi> counted, String code) {

  /** All KPIs of a project, in order. */
  public static List<KpiSheet> of(ProjectModel project, CodeMap codes) {
    return project.kpis().stream()
        .map(
            kpi ->
                new KpiSheet(
                    kpi,
                    KpiFigures.of(kpi),
                    KpiAround.of(kpi),
                    CountedKpi.of(kpi, codes, project),
                    codes.of(kpi)))
        .toList();
  }

  /** Its identity: what data calls it, over renamings. */
  public String name() {
    return Paths.identity(kpi);
  }

  /** What its author calls it. */
  public String title() {
    return Wordings.title(kpi).original();
  }

  /** An author's amount in the unit that is counted; as it was written where nothing is. */
  public BigDecimal number(Amount amount) {
    return counted.map(each -> each.unit().number(amount)).orElse(amount.number());
  }

  /** A figure's amount, as above. */
  public Optional<BigDecimal> number(Optional<Figure> figure) {
    return figure.map(each -> number(each.amount()));
  }

  /** A figure's day as {@code 2027-03-31}; empty where it has none. */
  public static Optional<String> day(Optional<Figure> figure) {
    return figure.flatMap(Figure::date).map(Object::toString);
  }
}
