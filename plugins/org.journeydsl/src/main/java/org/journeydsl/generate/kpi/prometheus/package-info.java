/**
 * KPIs as Prometheus rules: recorded figures and targets, and the alerts of the journeys.
 *
 * <p>Expressions are put together from templates of this program and {@code PromQl} pieces alone.
 */
package org.journeydsl.generate.kpi.prometheus;
