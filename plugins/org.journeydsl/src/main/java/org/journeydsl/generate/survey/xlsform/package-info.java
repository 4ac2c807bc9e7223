/**
 * Surveys as XLSForm workbooks, for ODK Collect, KoboToolbox and Enketo.
 *
 * <p>Format: the XLSForm specification (xlsform.org): sheets survey, choices and settings. Texts
 * are escaped by {@code XlsText}, conditions are put together by {@code XlsCondition}.
 */
package org.journeydsl.generate.survey.xlsform;
