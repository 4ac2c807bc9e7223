package org.journeydsl.eclipse.references;

import org.eclipse.core.resources.IFile;

/**
 * A line in which something is named.
 *
 * @param file that it stands in
 * @param number of the line, from 0
 * @param offset where the line begins
 * @param text of the line
 */
record ReferenceLine(IFile file, int number, int offset, String text) {}
