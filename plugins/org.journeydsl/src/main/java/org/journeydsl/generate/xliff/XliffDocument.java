package org.journeydsl.generate.xliff;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.journeydsl.generate.XmlText;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.TextTable.Row;

/**
 * The texts of a project for one language as XLIFF 1.2 (OASIS standard, 2008).
 *
 * <p>Not 2.0, though that is newer: every translation tool opens 1.2, and several of the most used
 * open 2.x in part or through an extension. A unit is known again by its id, which is a fingerprint
 * of where the text stands and what it says, so that tools may drop all the rest.
 */
public final class XliffDocument {

  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private XliffDocument() {}

  /** The document, for translation into one language; texts in that language are left out. */
  public static String of(TextTable texts, String language) {
    Map<List<String>, List<Row>> files = new LinkedHashMap<>();
    for (Row row : texts.rows()) {
      String own = row.language();
      if (!own.equalsIgnoreCase(language)) {
        files.computeIfAbsent(List.of(row.file(), own), key -> new ArrayList<>()).add(row);
      }
    }
    try {
      StringWriter text = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("xliff");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("version", "1.2");
      for (Map.Entry<List<String>, List<Row>> file : files.entrySet()) {
        start(xml, 1, "file");
        xml.writeAttribute("original", file.getKey().get(0));
        xml.writeAttribute("source-language", file.getKey().get(1));
        xml.writeAttribute("target-language", language);
        xml.writeAttribute("datatype", "plaintext");
        start(xml, 2, "body");
        for (Row row : file.getValue()) {
          unit(xml, row, language);
        }
        end(xml, 2);
        end(xml, 1);
      }
      end(xml, 0);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unit(XMLStreamWriter xml, Row row, String language)
      throws XMLStreamException {
    start(xml, 3, "trans-unit");
    xml.writeAttribute("id", row.id());
    xml.writeAttribute("resname", row.part());
    xml.writeAttribute("xml:space", "preserve");
    start(xml, 4, "source");
    xml.writeCharacters(XmlText.allowed(row.original()));
    xml.writeEndElement();
    String known = row.said(language);
    if (!known.isEmpty()) {
      start(xml, 4, "target");
      xml.writeAttribute("state", "translated");
      xml.writeCharacters(XmlText.allowed(known));
      xml.writeEndElement();
    }
    // What a person needs who sees only this text.
    start(xml, 4, "note");
    xml.writeCharacters(row.what() + (row.part().isEmpty() ? "" : ", " + row.part()));
    xml.writeEndElement();
    end(xml, 3);
  }

  private static void start(XMLStreamWriter xml, int depth, String element)
      throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
