package org.journeydsl.eclipse.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.jface.internal.text.html.BrowserInformationControlInput;

/**
 * A page of Markdown: as HTML where there is a browser to show it, as plain text where there is
 * none. What authors wrote stays text: their HTML shows as it is written, and only addresses of the
 * web and of mail are links.
 */
public final class Page extends BrowserInformationControlInput {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private final String markdown;

  /** A page of a text in Markdown. */
  public Page(String markdown) {
    super(null);
    this.markdown = markdown;
  }

  /** The page in the colours of the workbench; on the thread of the user interface. */
  @Override
  public String getHtml() {
    return PageLook.around(HTML.render(parsed()));
  }

  /** The page where there is no browser. */
  @Override
  public String toString() {
    return PLAIN.render(parsed()).strip();
  }

  private Node parsed() {
    return PARSER.parse(markdown);
  }

  @Override
  public Object getInputElement() {
    return markdown;
  }

  @Override
  public String getInputName() {
    return "";
  }
}
