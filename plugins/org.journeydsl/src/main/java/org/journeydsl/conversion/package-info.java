/**
 * Values as people write them, read and written back: names, texts, amounts, days, ranges, words
 * from a list.
 *
 * <p>The lexer is loose on purpose, so that a wrong value costs one finding and not the rest of the
 * file: the converters here say what is wrong, as a {@link org.journeydsl.conversion.Slip} with the
 * id of a rule and, where it can be guessed, what was meant. It may use Xtext, the model, the
 * vocabulary and findings. A new kind of value is a grammar rule of its own and one method in
 * {@link org.journeydsl.conversion.JourneyValueConverters}.
 */
package org.journeydsl.conversion;
