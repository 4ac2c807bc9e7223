/**
 * Journeys as tables, the form in which most of them exist today: out as a workbook, in from CSV
 * and XLSX.
 *
 * <p>{@link org.journeydsl.generate.table.Workbook} writes workbooks and is for every format that
 * is one; {@link org.journeydsl.generate.table.XlsxReader} and {@link
 * org.journeydsl.generate.table.CsvReader} give {@link org.journeydsl.generate.table.Table}s, and
 * {@link org.journeydsl.generate.table.TableReader} makes journeys of those. What it cannot place
 * becomes a note on the map and a sentence to the person: nothing is dropped in silence. A header
 * that is not known yet is a line in {@code headers.txt}.
 */
package org.journeydsl.generate.table;
