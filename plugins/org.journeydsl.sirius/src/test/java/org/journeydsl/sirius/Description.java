package org.journeydsl.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A description of diagrams, read as XML: its elements, and what their references lead to. */
final class Description {

  static final Path FILE = Path.of("description/journey.odesign");

  private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

  private final Element root;

  private Description(Element root) {
    this.root = root;
  }

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  static Description of(String text) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      var source = new InputSource(new java.io.StringReader(text));
      return new Description(builder.parse(source).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The classes whose methods expressions may call, as Sirius is told. */
  static List<Class<?>> services() {
    try {
      List<Class<?>> services = new ArrayList<>();
      for (Element each : of(text()).all()) {
        if (each.getTagName().equals("ownedJavaExtensions")) {
          services.add(Class.forName(each.getAttribute("qualifiedClassName")));
        }
      }
      return services;
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** All elements, outermost first. */
  List<Element> all() {
    List<Element> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children(all.get(i)));
    }
    return all;
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static Element parent(Element element) {
    return element.getParentNode() instanceof Element parent ? parent : null;
  }

  /** What a reference such as {@code //@ownedViewpoints[name='Journey']} leads to, or null. */
  Element find(String reference) {
    Element at = root;
    for (String step : reference.substring(2).split("/(?=@)")) {
      Matcher parts = STEP.matcher(step);
      if (!parts.matches()) {
        return null;
      }
      List<Element> like =
          children(at).stream().filter(each -> each.getTagName().equals(parts.group(1))).toList();
      if (parts.group(2) != null) {
        String name = parts.group(2).replace("%20", " ");
        like = like.stream().filter(each -> each.getAttribute("name").equals(name)).toList();
      }
      int index = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
      if (index >= like.size()) {
        return null;
      }
      at = like.get(index);
    }
    return at;
  }
}
