package org.journeydsl.generate.kpi;

/** The same views on PostgreSQL. */
final class KpiViewsOnPostgreSqlTest extends KpiViews {

  @Override
  Engine start() throws Exception {
    return new PostgreSql();
  }
}
