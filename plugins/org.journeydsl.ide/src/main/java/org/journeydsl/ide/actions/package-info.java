/**
 * What can be done at a place: fixes of findings and refactorings. All of them are edits of text,
 * so comments and layout stay. Editors ask at every step of the cursor: what is listed must be
 * cheap, and an edit that is laid out with the text around it is made when somebody chooses it. A
 * new one implements {@code Offer} and gets a line in {@link
 * org.journeydsl.ide.actions.CodeActions}.
 */
package org.journeydsl.ide.actions;
