/**
 * The one canonical layout of a {@code .journey} file.
 *
 * <p>{@link org.journeydsl.formatting2.Words} cuts a text into words with the blanks and comments
 * before them, {@link org.journeydsl.formatting2.Part} says which words make up which fact, and
 * {@link org.journeydsl.formatting2.Layout} decides what stands between two words. Layout is the
 * only place with an opinion: a change of style goes there, together with a pair of files in {@code
 * src/test/resources/formatter}.
 */
package org.journeydsl.formatting2;
