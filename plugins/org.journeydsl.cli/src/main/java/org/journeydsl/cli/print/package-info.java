/**
 * Findings as people and programs read them: text, JSON, SARIF, annotations.
 *
 * <p>One class for each format, all fed with the same {@link org.journeydsl.cli.print.Report}. A
 * new one implements {@link org.journeydsl.cli.print.FindingsFormat} and gets a word in {@code
 * --format}.
 */
package org.journeydsl.cli.print;
