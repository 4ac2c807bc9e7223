/**
 * How much a change matters: one class for each thing that can happen, named for it.
 *
 * <p>A {@link org.journeydsl.diff.ChangeRule} has a stable id and says what it touches: what is
 * measured, what people experience, or neither. To add one: the class; its page {@code
 * rules/pages/<id>.md}; its fixture {@code src/test/resources/changes/<id>.journey} with {@code
 * <id>.before.journey}; one line in {@link org.journeydsl.diff.rules.ChangeRules}; then {@code
 * -Dgoldens=update} for the list in {@code docs/rules.md}.
 */
package org.journeydsl.diff.rules;
