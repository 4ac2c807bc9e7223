/**
 * KPIs as a semantic layer for dbt, in the specification up to dbt Core 1.11 and in the one from
 * 1.12: they exclude each other, and {@code journey.toml} says which.
 */
package org.journeydsl.generate.kpi.dbt;
