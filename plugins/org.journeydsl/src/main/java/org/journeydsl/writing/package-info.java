/**
 * Changed models as careful text: what an edit in a diagram or a table leaves in the file.
 *
 * <p>A model that was read from a file and then changed is not written anew. What differs from the
 * text is found, and becomes edits of the text, as a person would make them: {@link
 * org.journeydsl.writing.Heads} for values, {@link org.journeydsl.writing.Blocks} for what goes,
 * {@link org.journeydsl.writing.Coming} for what comes and moves. It starts from the text that was
 * read at first, however often it was saved since: {@link org.journeydsl.writing.Origin}. {@link
 * org.journeydsl.writing.Likeness} reads the result again before anything is saved. The reasons are
 * in docs/decisions/0010.
 *
 * <p>A new kind of fact needs nothing here: {@link org.journeydsl.writing.Sentences} writes what
 * the grammar says.
 */
package org.journeydsl.writing;
