package org.journeydsl.ide.actions;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Asks for the edit that moves something ({@code journey/move}), as when it is dragged in an
 * outline.
 *
 * @param textDocument the file that both stand in
 * @param moved where the name of what is moved stands, as the outline tells
 * @param target where the name of what it is dropped at stands
 * @param where {@code before}, {@code after} or {@code into}
 */
public record MoveRequest(
    TextDocumentIdentifier textDocument, Position moved, Position target, String where) {}
