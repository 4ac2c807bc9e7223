/** Markdown, as the server explains things, on small pages beside the text. */
package org.journeydsl.eclipse.markdown;
