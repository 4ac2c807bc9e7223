/**
 * Rules about KPIs: targets, baselines and history that contradict each other, units that do not
 * fit, figures that come from nowhere.
 *
 * <p>See {@link org.journeydsl.rules} for how to add one; its line goes into {@link
 * org.journeydsl.rules.kpis.KpiRules}.
 */
package org.journeydsl.rules.kpis;
