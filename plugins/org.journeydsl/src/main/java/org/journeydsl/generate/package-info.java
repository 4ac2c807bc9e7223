/**
 * What makes outputs: one {@link org.journeydsl.generate.Generator} for each kind.
 *
 * <p>A generator is an id and a function from a linked, error-free project to files in memory. It
 * writes nothing, knows no Xtext and asks for no clock, locale or environment: the same journeys
 * give the same bytes on every machine. It may use the model, the facts and findings; text by
 * authors is escaped by the template or the format's own writer. To add one: a package of its own,
 * a line in {@link org.journeydsl.generate.Generators}, and a test that reads its output back.
 * Generators from outside are found through {@link java.util.ServiceLoader}.
 */
package org.journeydsl.generate;
