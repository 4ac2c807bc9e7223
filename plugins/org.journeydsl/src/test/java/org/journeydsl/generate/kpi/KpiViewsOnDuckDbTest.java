package org.journeydsl.generate.kpi;

/** The views on DuckDB. */
final class KpiViewsOnDuckDbTest extends KpiViews {

  @Override
  Engine start() throws Exception {
    return new DuckDb();
  }
}
