/**
 * The outline of a text: in the Outline view, where dragging moves stretches of the text, and as a
 * window over the editor that narrows while one types.
 */
package org.journeydsl.eclipse.outline;
