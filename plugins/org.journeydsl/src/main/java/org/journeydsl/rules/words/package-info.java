/**
 * Recognises turns of phrase in questions, language by language, without regular expressions.
 *
 * <p>The phrases stand in {@code words/<language>.properties} beside the rules' pages, so that
 * somebody who speaks the language can put them right without programming. Each file explains its
 * own form. A language without a file is not checked.
 */
package org.journeydsl.rules.words;
