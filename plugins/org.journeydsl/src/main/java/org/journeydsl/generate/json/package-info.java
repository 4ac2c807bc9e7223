/**
 * The whole model as JSON, and the schema that says what may stand in it.
 *
 * <p>{@link org.journeydsl.generate.json.JourneyDocument} walks the Ecore, so that a new class or
 * feature is in the document and in its schema without a line here. {@link
 * org.journeydsl.generate.json.DocumentReader} makes a model of a document again; what it cannot
 * understand is a finding. Templates of projects and the import read nothing else.
 */
package org.journeydsl.generate.json;
