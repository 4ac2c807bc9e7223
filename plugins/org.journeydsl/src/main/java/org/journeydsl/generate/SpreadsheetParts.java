package org.journeydsl.generate;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML files of which a workbook is made. */
final class SpreadsheetParts {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String FORMAT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private SpreadsheetParts() {}

  /** Writes the inside of one file. */
  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  static String contentTypes(int sheets) {
    return file(
        "Types",
        TYPES,
        xml -> {
          type(xml, "Default", "Extension", "rels", PACKAGE_TYPE);
          type(xml, "Default", "Extension", "xml", "application/xml");
          type(xml, "Override", "PartName", "/xl/workbook.xml", FORMAT + "sheet.main+xml");
          type(xml, "Override", "PartName", "/xl/styles.xml", FORMAT + "styles+xml");
          for (int i = 1; i <= sheets; i++) {
            String part = "/xl/worksheets/sheet" + i + ".xml";
            type(xml, "Override", "PartName", part, FORMAT + "worksheet+xml");
          }
        });
  }

  private static final String PACKAGE_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static void type(
      XMLStreamWriter xml, String element, String key, String value, String type)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute(key, value);
    xml.writeAttribute("ContentType", type);
  }

  static String relations() {
    return file(
        "Relationships",
        PACKAGE,
        xml -> relation(xml, "rId1", "officeDocument", "xl/workbook.xml"));
  }

  static String workbookRelations(int sheets) {
    return file(
        "Relationships",
        PACKAGE,
        xml -> {
          for (int i = 1; i <= sheets; i++) {
            relation(xml, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
          }
          relation(xml, "rId" + (sheets + 1), "styles", "styles.xml");
        });
  }

  private static void relation(XMLStreamWriter xml, String id, String type, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("Relationship");
    xml.writeAttribute("Id", id);
    xml.writeAttribute("Type", OFFICE + "/" + type);
    xml.writeAttribute("Target", target);
  }

  static String workbook(List<Spreadsheet.Sheet> sheets) {
    return file(
        "workbook",
        MAIN,
        xml -> {
          xml.writeNamespace("r", OFFICE);
          xml.writeStartElement("sheets");
          for (int i = 0; i < sheets.size(); i++) {
            xml.writeEmptyElement("sheet");
            xml.writeAttribute("name", sheets.get(i).name());
            xml.writeAttribute("sheetId", String.valueOf(i + 1));
            xml.writeAttribute("r", OFFICE, "id", "rId" + (i + 1));
          }
          xml.writeEndElement();
        });
  }

  /** Two looks of a cell: plain, and bold for the heads of columns. */
  static String styles() {
    return file(
        "styleSheet",
        MAIN,
        xml -> {
          xml.writeStartElement("fonts");
          xml.writeEmptyElement("font");
          xml.writeStartElement("font");
          xml.writeEmptyElement("b");
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeStartElement("fills");
          xml.writeEmptyElement("fill");
          xml.writeEndElement();
          xml.writeStartElement("borders");
          xml.writeEmptyElement("border");
          xml.writeEndElement();
          xml.writeStartElement("cellStyleXfs");
          xml.writeEmptyElement("xf");
          xml.writeEndElement();
          xml.writeStartElement("cellXfs");
          xml.writeEmptyElement("xf");
          xml.writeEmptyElement("xf");
          xml.writeAttribute("fontId", "1");
          xml.writeAttribute("applyFont", "1");
          xml.writeEndElement();
        });
  }

  static String sheet(List<List<String>> rows) {
    return file(
        "worksheet",
        MAIN,
        xml -> {
          xml.writeStartElement("sheetViews");
          xml.writeStartElement("sheetView");
          xml.writeAttribute("workbookViewId", "0");
          xml.writeEmptyElement("pane");
          xml.writeAttribute("ySplit", "1");
          xml.writeAttribute("topLeftCell", "A2");
          xml.writeAttribute("state", "frozen");
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeStartElement("sheetData");
          for (int row = 0; row < rows.size(); row++) {
            xml.writeStartElement("row");
            xml.writeAttribute("r", String.valueOf(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
              cell(xml, row, column, rows.get(row).get(column));
            }
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  private static void cell(XMLStreamWriter xml, int row, int column, String text)
      throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    xml.writeStartElement("c");
    xml.writeAttribute("r", column(column) + (row + 1));
    if (row == 0) {
      xml.writeAttribute("s", "1");
    }
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The name of a column: A to Z, then AA. */
  private static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  /** Without controls, which XML cannot hold. */
  private static String plain(String cell) {
    StringBuilder plain = new StringBuilder();
    cell.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !isControl(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isControl(int c) {
    int kind = Character.getType(c);
    return kind == Character.CONTROL || kind == Character.SURROGATE || c == 0xfffe || c == 0xffff;
  }

  private static String file(String root, String namespace, Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      content.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes every word", e);
    }
    return text.toString();
  }
}
