package org.journeydsl.eclipse.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of a page of the documentation, with its links set to what comes along with it. */
public final class GuideText {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .attributeProviderFactory(context -> GuideText::anchor)
          .build();

  private final Node page;

  /**
   * Reads a page.
   *
   * @param link what an address in the text becomes; null makes plain words of the link
   */
  public GuideText(String markdown, UnaryOperator<String> link) {
    page = PARSER.parse(markdown);
    page.accept(new Links(link));
  }

  /** The page as HTML, without what goes around it. */
  public String html() {
    return HTML.render(page);
  }

  /** The words of its first heading; empty where it has none. */
  public String title() {
    for (Node each = page.getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof Heading) {
        return words(each);
      }
    }
    return "";
  }

  /**
   * A heading is linked by its words, as code hosts do it, whatever the language of the machine.
   */
  private static void anchor(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading) {
      attributes.put(
          "id",
          words(node)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-'));
    }
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString().strip();
  }

  private static final class Links extends AbstractVisitor {

    private final UnaryOperator<String> link;

    Links(UnaryOperator<String> link) {
      this.link = link;
    }

    @Override
    public void visit(Link node) {
      visitChildren(node);
      lead(node, node.getDestination(), node::setDestination);
    }

    @Override
    public void visit(Image node) {
      lead(node, node.getDestination(), node::setDestination);
    }

    private void lead(Node node, String address, Consumer<String> destination) {
      String there = link.apply(address);
      if (there == null) {
        leaveWords(node);
      } else {
        destination.accept(there);
      }
    }

    /** Remarks for those who write the page. */
    @Override
    public void visit(HtmlBlock node) {
      if (node.getLiteral().startsWith("<!--")) {
        node.unlink();
      }
    }

    private static void leaveWords(Node node) {
      while (node.getFirstChild() != null) {
        node.insertBefore(node.getFirstChild());
      }
      node.unlink();
    }
  }
}
