/**
 * Outputs without Java: Mustache templates over one documented model, those of a project and those
 * that come with the language.
 *
 * <p>A template may be a stranger's. It reads the model and writes its text: it reaches no method,
 * no file and no other template, and stops when it takes too long. Documented in {@code
 * docs/formats/templates.md}.
 */
package org.journeydsl.generate.template;
