package org.journeydsl.ide.preview;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Asks what stands where ({@code journey/elementAt}): for a position, what is drawn of it; for an
 * id of the page, or for a link of it to another map, where that stands in a text.
 *
 * @param textDocument the file of the journey that is drawn, or that the cursor is in
 * @param position where the cursor is; may be left out where there is an id
 * @param element an id of the page, of any of its languages, or a link such as {@code
 *     Return.html#Parcel}; may be left out where there is a position
 * @param journey the name of the journey that is drawn; may be left out
 */
public record ElementRequest(
    TextDocumentIdentifier textDocument, Position position, String element, String journey) {}
