/**
 * Surveys for Qualtrics, in its text format for programs that write surveys.
 *
 * <p>Format: "Advanced Format" of Qualtrics' page on importing TXT files. It has one language and
 * no conditions; what it lacks is said in a finding. QSF, the other format, is undocumented.
 */
package org.journeydsl.generate.survey.qualtrics;
