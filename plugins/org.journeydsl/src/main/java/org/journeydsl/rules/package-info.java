/**
 * What is looked for in journeys that can be read: one class per flaw, in a package per category.
 *
 * <p>A {@link org.journeydsl.rules.Rule} has a stable id, a severity, a message that says what to
 * do and, where possible, a fix as text edits. Rules know the model, the facts and what {@link
 * org.journeydsl.rules.Findings} hands them; they ask no clock, open no file and know no Xtext. To
 * add one: the class, named for the flaw; its page {@code pages/<id>.md}; its fixture {@code
 * src/test/resources/rules/<id>.journey}; one line in the list of its category; then {@code
 * -Dgoldens=update} for the list in {@code docs/rules.md}.
 */
package org.journeydsl.rules;
