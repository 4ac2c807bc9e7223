/**
 * Changes of a model that a person makes in a diagram or a table: new things, other values, names,
 * places, and what goes with something that is deleted.
 *
 * <p>They change the model only and know no editor; {@code org.journeydsl.writing} makes text of
 * them. What cannot be done is told with a sentence of the language, before anything is changed.
 */
package org.journeydsl.editing;
