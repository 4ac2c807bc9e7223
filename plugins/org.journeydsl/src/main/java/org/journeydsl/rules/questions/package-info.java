/**
 * Rules about questions and surveys: how they are worded, on which scale, how often and to whom
 * they are sent.
 *
 * <p>Rules of wording read the lists of {@link org.journeydsl.rules.words} and stay silent in
 * languages without one. See {@link org.journeydsl.rules} for how to add one; its line goes into
 * {@link org.journeydsl.rules.questions.QuestionRules}.
 */
package org.journeydsl.rules.questions;
