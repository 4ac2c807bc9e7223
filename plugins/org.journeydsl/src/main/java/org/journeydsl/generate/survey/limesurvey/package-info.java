/**
 * Surveys for LimeSurvey: its structure file {@code .lss} and its tab-separated {@code .txt}.
 *
 * <p>There is no schema; the importer is the specification, and it takes much in silence. What it
 * was seen to do is written in the test that reads these files back. Both files are written from
 * one {@code LimeForm}, so they say the same.
 */
package org.journeydsl.generate.survey.limesurvey;
