/**
 * The words of the language: which fact may stand where and how often, and what messages call
 * things.
 *
 * <p>The grammar lets every fact stand in every block; the placement table here says what is right.
 * Validation, completion, syntax messages and the language reference all read it, so that none of
 * them can disagree. It uses the model only. A new word is one entry in the table, beside its rule
 * in the grammar.
 */
package org.journeydsl.vocabulary;
