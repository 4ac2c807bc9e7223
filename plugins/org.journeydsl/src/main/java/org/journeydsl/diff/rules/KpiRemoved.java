package org.journeydsl.diff.rules;

import org.journeydsl.model.Kpi;

/** A KPI is gone: its dashboard will show nothing. */
final class KpiRemoved extends GoneRule<Kpi> {

  KpiRemoved() {
    super("kpi-removed", Kpi.class);
  }

  @Override
  String end() {
    return "its series ends.";
  }
}
