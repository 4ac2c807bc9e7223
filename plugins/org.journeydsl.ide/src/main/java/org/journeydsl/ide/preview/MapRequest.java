package org.journeydsl.ide.preview;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Asks for the drawing of a journey ({@code journey/map}).
 *
 * @param textDocument the file that the journey stands in
 * @param position where the cursor is: the journey around it is drawn, else the file's first
 * @param journey the name of the journey; may be left out
 * @param format {@code html} or {@code svg}; html where left out
 * @param audience {@code team} or {@code client}; team where left out
 * @param language the language to begin with; that of the file where left out
 */
public record MapRequest(
    TextDocumentIdentifier textDocument,
    Position position,
    String journey,
    String format,
    String audience,
    String language) {}
