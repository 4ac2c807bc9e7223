/** Markdown, as rules and documentation are written in, made into HTML. */
package org.journeydsl.eclipse.pages;
