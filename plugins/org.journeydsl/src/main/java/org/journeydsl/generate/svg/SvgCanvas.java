package org.journeydsl.generate.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.journeydsl.generate.map.Icons;

/**
 * Writes shapes and texts as SVG. Texts are escaped by the XML writer, and what XML cannot hold or
 * nobody can see is left out.
 */
final class SvgCanvas {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final double width;
  private final boolean mirrored;

  /**
   * Begins.
   *
   * @param width of the picture, in pixels
   * @param mirrored whether it runs from right to left
   */
  SvgCanvas(double width, boolean mirrored) {
    this.width = width;
    this.mirrored = mirrored;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something filled; {@code radius} rounds its corners. */
  void box(double x, double y, double w, double h, double radius, String fill, String stroke) {
    empty(
        "rect",
        "x",
        number(mirrored ? width - x - w : x),
        "y",
        number(y),
        "width",
        number(w),
        "height",
        number(h),
        "rx",
        number(radius),
        "fill",
        fill,
        "stroke",
        stroke);
  }

  /**
   * Where something lies, with the id that it has on the page: nothing to be seen, but there for
   * whoever points at it or wants to colour it.
   */
  void area(String id, double x, double y, double w, double h) {
    empty(
        "rect",
        "id",
        id,
        "x",
        number(mirrored ? width - x - w : x),
        "y",
        number(y),
        "width",
        number(w),
        "height",
        number(h),
        "fill",
        "none",
        "pointer-events",
        "all");
  }

  void line(double x1, double y1, double x2, double y2, String stroke, String dashes) {
    empty(
        "line",
        "x1",
        number(across(x1)),
        "y1",
        number(y1),
        "x2",
        number(across(x2)),
        "y2",
        number(y2),
        "stroke",
        stroke,
        "stroke-dasharray",
        dashes);
  }

  void circle(double x, double y, double r, String fill, String stroke, double thick) {
    empty(
        "circle",
        "cx",
        number(across(x)),
        "cy",
        number(y),
        "r",
        number(r),
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        number(thick));
  }

  /** A path in coordinates of the picture, which mirrors nothing. */
  void path(String d, String fill, String stroke, double thick, String dashes) {
    empty(
        "path",
        "d",
        d,
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        number(thick),
        "stroke-dasharray",
        dashes,
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }

  /**
   * One of the page's icons, drawn with lines.
   *
   * @param shape elements of ours in a box of 24 by 24, which no author writes
   */
  void icon(double x, double y, double size, String stroke, String shape) {
    icon(x, y, size, stroke, "none", shape);
  }

  /** A star for a moment of truth. */
  void star(double x, double y, double size) {
    icon(x, y, size, Ink.TRUTH_LINE, Ink.TRUTH_LINE, Icons.shape("star"));
  }

  private void icon(double x, double y, double size, String stroke, String fill, String shape) {
    var place = number(mirrored ? width - x - size : x) + " " + number(y);
    try {
      xml.writeStartElement("g");
      attributes(
          "transform",
          "translate(" + place + ") scale(" + number(size / 24) + ")",
          "fill",
          fill,
          "stroke",
          stroke,
          "stroke-width",
          "1.8",
          "stroke-linecap",
          "round",
          "stroke-linejoin",
          "round");
      // Ends the tag, so that what follows stands inside.
      xml.writeCharacters("\n");
      xml.flush();
      text.write(shape);
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A line of text; its base line is at {@code y}. */
  void text(double x, double y, double size, String weight, String fill, String words) {
    try {
      xml.writeStartElement("text");
      attributes(
          "x", number(across(x)),
          "y", number(y),
          "font-size", number(size),
          "font-weight", weight,
          "fill", fill);
      xml.writeCharacters(visible(words));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole file. */
  String file(double height, String language, String title) {
    try {
      var out = new StringWriter();
      var file = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      file.writeStartElement("svg");
      file.writeDefaultNamespace("http://www.w3.org/2000/svg");
      file.writeAttribute("width", number(width));
      file.writeAttribute("height", number(height));
      file.writeAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
      file.writeAttribute("xml:lang", language);
      file.writeAttribute("direction", mirrored ? "rtl" : "ltr");
      file.writeAttribute("role", "img");
      file.writeAttribute(
          "font-family", "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif");
      file.writeCharacters("\n");
      file.writeStartElement("title");
      file.writeCharacters(visible(title));
      file.writeEndElement();
      file.writeCharacters("\n");
      file.flush();
      xml.flush();
      return out + text.toString() + "</svg>\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  double across(double x) {
    return mirrored ? width - x : x;
  }

  private void empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].isEmpty()) {
        xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
  }

  static String number(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** A place in a path. */
  static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String visible(String words) {
    var visible = new StringBuilder();
    words
        .codePoints()
        .filter(
            point ->
                point == 0x200c
                    || point == 0x200d
                    || !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.SURROGATE
                        && point != 0xFFFE
                        && point != 0xFFFF)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
