package org.journeydsl.rules.kpis;

import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.rules.Rule;

/** A rule about one KPI. */
abstract class KpiRule extends Rule<Kpi> {

  KpiRule(String id, Severity severity) {
    super(id, severity, Kpi.class);
  }

  /** What is measured; empty where nothing is, or where it is told in plain words. */
  static Optional<Measure> measure(Kpi kpi) {
    List<Measure> measures = JourneyParts.facts(kpi, Measure.class);
    return measures.stream()
        .limit(1)
        .filter(measure -> measure.getText() == null && measure.getKind() != null)
        .findFirst();
  }

  static boolean isScore(MeasureKind kind) {
    return kind == MeasureKind.CSAT || kind == MeasureKind.NPS || kind == MeasureKind.CES;
  }
}
