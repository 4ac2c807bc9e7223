/**
 * Surveys: forms for survey platforms, and the plan of whom to ask when.
 *
 * <p>What is asked together is a fact ({@code Questionnaire}); a generator here only says it in a
 * platform's format. A further platform is one more generator, with an escaping type of its own and
 * a test that reads its files back with that platform's code. Formats: {@code
 * docs/formats/surveys.md}.
 */
package org.journeydsl.generate.survey;
