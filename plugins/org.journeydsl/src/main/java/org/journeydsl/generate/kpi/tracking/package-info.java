/**
 * The tracking plan: what must be collected so that touchpoints and KPIs can be counted, as JSON
 * Schema that a collector checks events against.
 */
package org.journeydsl.generate.kpi.tracking;
