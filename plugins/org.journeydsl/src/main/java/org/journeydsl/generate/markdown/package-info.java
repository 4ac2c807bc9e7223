/**
 * The journey as Markdown that reads well in a repository: the map's sheets, from top to bottom.
 *
 * <p>The view model is that of {@link org.journeydsl.generate.map}; here it is only written down.
 * {@code MarkdownText} is the one way in which a text by an author gets into a file. A new kind of
 * fact is one case in {@code MarkdownItems}.
 */
package org.journeydsl.generate.markdown;
