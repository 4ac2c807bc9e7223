/**
 * KPIs as data and as SQL views over collected events and answers.
 *
 * <p>Statements are put together from templates and {@code SqlText} alone. A further measure is one
 * more template, and a case in the tests with figures counted by hand. Formats: {@code
 * docs/formats/kpis.md}.
 */
package org.journeydsl.generate.kpi;
