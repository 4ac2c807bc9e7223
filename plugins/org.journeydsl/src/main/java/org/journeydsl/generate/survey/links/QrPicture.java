package org.journeydsl.generate.survey.links;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A QR code as SVG: error correction M, so that it survives a scratch, and four modules of white
 * around it, as ISO/IEC 18004 wants.
 */
final class QrPicture {

  private static final int QUIET = 4;

  private QrPicture() {}

  /** The picture; empty where the address is longer than a QR code can hold (2,331 bytes). */
  static Optional<String> of(String address) {
    try {
      return Optional.of(svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM), address));
    } catch (DataTooLongException e) {
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes every word", e);
    }
  }

  private static String svg(QrCode code, String address) throws XMLStreamException {
    int size = code.size + 2 * QUIET;
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    xml.writeAttribute("viewBox", "0 0 " + size + " " + size);
    xml.writeAttribute("width", size * 8 + "");
    xml.writeAttribute("height", size * 8 + "");
    xml.writeAttribute("role", "img");
    xml.writeAttribute("shape-rendering", "crispEdges");
    xml.writeCharacters("\n");
    xml.writeStartElement("title");
    xml.writeCharacters(address);
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEmptyElement("rect");
    xml.writeAttribute("width", size + "");
    xml.writeAttribute("height", size + "");
    xml.writeAttribute("fill", "#fff");
    xml.writeCharacters("\n");
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", path(code));
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    return text.toString();
  }

  /** One square for each dark module. */
  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
