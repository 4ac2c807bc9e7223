/**
 * Journey files as git has them: single texts, whose imports may not be there.
 *
 * <p>{@link org.journeydsl.merge.FactLines} says a file fact by fact, for diffs of git; {@link
 * org.journeydsl.merge.ElementMerge} makes one text of two that come from a third. Both see a file
 * as {@link org.journeydsl.merge.Part}s, which together are its text to the letter: nothing is
 * linked, nothing is written anew. The reasons are in docs/decisions/0014.
 */
package org.journeydsl.merge;
