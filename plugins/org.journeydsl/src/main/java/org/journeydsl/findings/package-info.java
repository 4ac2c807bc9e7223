/**
 * A problem at a place, and how to put it right.
 *
 * <p>The one type for rules, syntax, files, settings, generators and comparisons, whoever prints
 * it: command line, SARIF, language server or Eclipse. Fixes are edits of text, not of the model,
 * so that comments and layout survive. It knows the model at most through {@link
 * org.journeydsl.findings.Places} and nothing else of ours.
 */
package org.journeydsl.findings;
