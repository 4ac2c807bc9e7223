package org.journeydsl.findings;

/**
 * One replacement in the text of a file. Fixes are text edits, never model edits: writing a model
 * anew would lose comments.
 *
 * @param file the file's path relative to the project's root
 * @param offset where the replaced text starts, in UTF-16 units from 0
 * @param length how much is replaced; 0 inserts
 * @param replacement what stands there afterwards
 */
public record TextEdit(String file, int offset, int length, String replacement) {}
