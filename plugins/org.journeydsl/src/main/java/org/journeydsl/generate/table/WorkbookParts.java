package org.journeydsl.generate.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.journeydsl.generate.XmlText;
import org.journeydsl.generate.table.Workbook.Sheet;

/** The parts of a workbook, each as XML in UTF-8. */
final class WorkbookParts {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  // What Excel allows in a cell.
  private static final int LONGEST = 32_767;

  /** Places in the list of cell styles that {@link #styles()} writes. */
  private static final String HEADER = "1";

  private static final String PLAIN = "2";
  private static final String GUARDED = "3";

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private WorkbookParts() {}

  static byte[] contentTypes(int sheets) throws XMLStreamException {
    return part(
        "Types",
        TYPES,
        xml -> {
          empty(xml, "Default", "Extension", "xml", "ContentType", "application/xml");
          empty(
              xml,
              "Default",
              "Extension",
              "rels",
              "ContentType",
              "application/vnd.openxmlformats-package.relationships+xml");
          override(xml, "/xl/workbook.xml", "sheet.main+xml");
          override(xml, "/xl/styles.xml", "styles+xml");
          for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
          }
        });
  }

  private static void override(XMLStreamWriter xml, String name, String type)
      throws XMLStreamException {
    empty(xml, "Override", "PartName", name, "ContentType", TYPE + type);
  }

  static byte[] relations() throws XMLStreamException {
    return part(
        "Relationships",
        PACKAGE,
        xml -> relation(xml, "workbook", "officeDocument", "xl/workbook.xml"));
  }

  static byte[] workbookRelations(int sheets) throws XMLStreamException {
    return part(
        "Relationships",
        PACKAGE,
        xml -> {
          for (int i = 1; i <= sheets; i++) {
            relation(xml, "sheet" + i, "worksheet", "worksheets/sheet" + i + ".xml");
          }
          relation(xml, "styles", "styles", "styles.xml");
        });
  }

  private static void relation(XMLStreamWriter xml, String id, String type, String target)
      throws XMLStreamException {
    empty(xml, "Relationship", "Id", id, "Type", RELATIONS + "/" + type, "Target", target);
  }

  static byte[] workbook(List<String> names) throws XMLStreamException {
    return part(
        "workbook",
        MAIN,
        xml -> {
          xml.writeNamespace("r", RELATIONS);
          xml.writeStartElement("sheets");
          for (int i = 1; i <= names.size(); i++) {
            xml.writeEmptyElement("sheet");
            xml.writeAttribute("name", names.get(i - 1));
            xml.writeAttribute("sheetId", String.valueOf(i));
            xml.writeAttribute("r", RELATIONS, "id", "sheet" + i);
          }
          xml.writeEndElement();
        });
  }

  static byte[] styles() throws XMLStreamException {
    return part(
        "styleSheet",
        MAIN,
        xml -> {
          list(xml, "fonts", "font", 2);
          list(xml, "fills", "fill", 2);
          list(xml, "borders", "border", 1);
          xml.writeStartElement("cellStyleXfs");
          empty(xml, "xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
          xml.writeEndElement();
          xml.writeStartElement("cellXfs");
          style(xml, "0", "0", "0");
          style(xml, "49", "1", "0");
          style(xml, "49", "0", "0");
          style(xml, "49", "0", "1");
          xml.writeEndElement();
        });
  }

  private static void list(XMLStreamWriter xml, String list, String item, int count)
      throws XMLStreamException {
    xml.writeStartElement(list);
    for (int i = 0; i < count; i++) {
      xml.writeStartElement(item);
      if (item.equals("font")) {
        if (i == 1) {
          xml.writeEmptyElement("b");
        }
        empty(xml, "sz", "val", "11");
        empty(xml, "name", "val", "Calibri");
      } else if (item.equals("fill")) {
        empty(xml, "patternFill", "patternType", i == 0 ? "none" : "gray125");
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void style(XMLStreamWriter xml, String format, String font, String quoted)
      throws XMLStreamException {
    xml.writeStartElement("xf");
    attributes(xml, "numFmtId", format, "fontId", font, "fillId", "0", "borderId", "0");
    attributes(xml, "xfId", "0", "quotePrefix", quoted, "applyNumberFormat", "1");
    attributes(xml, "applyFont", "1", "applyAlignment", "1");
    empty(xml, "alignment", "vertical", "top", "wrapText", "1");
    xml.writeEndElement();
  }

  static byte[] sheet(Sheet sheet) throws XMLStreamException {
    return part(
        "worksheet",
        MAIN,
        xml -> {
          xml.writeStartElement("sheetViews");
          xml.writeStartElement("sheetView");
          attributes(xml, "workbookViewId", "0");
          String heads = String.valueOf(sheet.heads());
          String below = Table.address(sheet.heads(), 0);
          empty(xml, "pane", "ySplit", heads, "topLeftCell", below, "state", "frozen");
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeStartElement("cols");
          for (int i = 1; i <= sheet.widths().size(); i++) {
            String width = String.valueOf(sheet.widths().get(i - 1));
            String at = String.valueOf(i);
            empty(xml, "col", "min", at, "max", at, "width", width, "customWidth", "1");
          }
          xml.writeEndElement();
          xml.writeStartElement("sheetData");
          for (int row = 0; row < sheet.rows().size(); row++) {
            xml.writeStartElement("row");
            xml.writeAttribute("r", String.valueOf(row + 1));
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
              boolean head = row < sheet.heads();
              String text = safe(sheet.rows().get(row).get(column));
              if (!text.isEmpty()) {
                cell(xml, Table.address(row, column), text, head ? HEADER : PLAIN);
              }
            }
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  private static void cell(XMLStreamWriter xml, String address, String text, String style)
      throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", address);
    xml.writeAttribute("s", looksLikeAFormula(text) ? GUARDED : style);
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** What a spreadsheet would compute if somebody typed it (OWASP, CSV injection). */
  private static boolean looksLikeAFormula(String text) {
    return "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
  }

  /** Without what XML 1.0 cannot hold, and no longer than a cell. */
  private static String safe(String text) {
    String safe = XmlText.allowed(text);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
  }

  private static byte[] part(String root, String namespace, Content content)
      throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLStreamWriter xml =
        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(namespace);
    content.write(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
    return bytes.toByteArray();
  }

  private static void empty(XMLStreamWriter xml, String element, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(xml, attributes);
  }

  private static void attributes(XMLStreamWriter xml, String... attributes)
      throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
