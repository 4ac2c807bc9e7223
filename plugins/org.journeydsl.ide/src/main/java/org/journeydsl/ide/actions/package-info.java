/**
 * What can be done at a place: fixes of findings and refactorings. All of them are edits of text,
 * so comments and layout stay. A new one implements {@code Offer} and gets a line in {@link
 * org.journeydsl.ide.actions.CodeActions}.
 */
package org.journeydsl.ide.actions;
