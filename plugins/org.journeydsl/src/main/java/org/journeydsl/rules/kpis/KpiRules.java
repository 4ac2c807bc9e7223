package org.journeydsl.rules.kpis;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The rules of kpis, in the order of the catalogue: a new one is added here. */
public final class KpiRules {

  private static final List<Rule<?>> ALL = List.of();

  private KpiRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
