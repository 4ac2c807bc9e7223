/**
 * A comparison of two versions as people and programs read it: text, Markdown, JSON, a page.
 *
 * <p>All are fed with the same {@link org.journeydsl.cli.review.Reviewed}. What is found is printed
 * for tools by the formats of {@code org.journeydsl.cli.print}.
 */
package org.journeydsl.cli.review;
