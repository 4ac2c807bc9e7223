/**
 * Reads a text before the parser does, block by block and fact by fact, and takes what an author
 * slipped in out of the parser's sight.
 *
 * <p>A generated parser that meets a mistake guesses where to go on, and everything after a wrong
 * guess looks wrong. {@link org.journeydsl.parser.Tidy} knows how blocks nest and which words start
 * a fact; it says what is wrong in the words of the language, hides the stretch and closes what was
 * left open. The parser then sees a sound text, and the rest of the file is judged as usual.
 *
 * <p>The shapes of facts are read from the grammar itself ({@link org.journeydsl.parser.Patterns}),
 * so the two never disagree about what is a fact.
 */
package org.journeydsl.parser;
