/**
 * Values computed from a linked model, each once and for all who need it: how a persona feels along
 * the way, what a claim rests on, which pains nobody answers.
 *
 * <p>A fact is a record with a factory {@code of(…)}. It knows the model and nothing else: no
 * Xtext, no files, no output format. EMF's nulls end here.
 */
package org.journeydsl.facts;
