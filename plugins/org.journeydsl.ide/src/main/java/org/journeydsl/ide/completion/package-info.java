/**
 * What may be written at a place, as an editor proposes it.
 *
 * <p>{@code org.journeydsl.parser.Outlook} says what fits, from the grammar and the placement
 * table; here it becomes items with their texts, their documentation and, for names from other
 * files, the import that they need.
 */
package org.journeydsl.ide.completion;
