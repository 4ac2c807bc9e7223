/**
 * Colours for before the server is up, and for programs that know no server: a TextMate grammar.
 *
 * <p>It is made of the language's own grammar, so that no word has to be added here: {@code journey
 * export grammar} prints it, and the VS Code extension takes it from there.
 */
package org.journeydsl.ide.textmate;
