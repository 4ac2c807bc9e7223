package org.journeydsl.project;

import org.journeydsl.findings.Finding;

/**
 * What came of reading a file: its text, or why there is none.
 *
 * @param text the text; null where there is a problem
 * @param problem what is wrong; null where there is a text
 */
record Reading(String text, Finding problem) {

  static Reading of(String text) {
    return new Reading(text, null);
  }

  static Reading failed(Finding problem) {
    return new Reading(null, problem);
  }
}
