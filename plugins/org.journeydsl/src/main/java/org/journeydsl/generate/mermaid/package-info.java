/**
 * The journey as a Mermaid {@code journey} diagram, which repositories and wikis draw where it
 * stands in a text.
 *
 * <p>{@link org.journeydsl.generate.mermaid.MermaidDiagram} is the text; other formats that hold
 * one, such as Markdown, use it. All text by authors goes through {@link
 * org.journeydsl.generate.mermaid.MermaidText}.
 */
package org.journeydsl.generate.mermaid;
