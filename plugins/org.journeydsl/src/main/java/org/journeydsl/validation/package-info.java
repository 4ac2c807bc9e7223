/**
 * From a parsed file to findings: what the parser and the linker stumbled over, put into the words
 * of the language, and the rules applied to the rest.
 *
 * <p>{@link org.journeydsl.validation.Checker} judges a project, {@link
 * org.journeydsl.validation.AllRules} lists every rule there is, whoever finds the flaw. The
 * package knows Xtext's nodes and positions, so that rules need not. A new message about syntax
 * belongs here; a flaw that the model shows belongs into {@link org.journeydsl.rules}.
 */
package org.journeydsl.validation;
