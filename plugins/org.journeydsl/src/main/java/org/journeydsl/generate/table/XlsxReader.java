package org.journeydsl.generate.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheets of an {@code .xlsx} workbook (ECMA-376, SpreadsheetML) as texts: what a cell
 * shows last, never what it would compute.
 *
 * <p>A workbook may come from anybody: no more than {@value Limits#UNPACKED_MEGABYTES} MB of it are
 * unpacked, document types and external entities are not read, and sheets that are hidden stay so.
 */
public final class XlsxReader {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Map<String, byte[]> parts;

  private XlsxReader(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Reads the visible sheets, in order. */
  public static List<Table> read(byte[] workbook) throws CannotRead {
    XlsxReader reader = new XlsxReader(unpack(workbook));
    try {
      return reader.sheets();
    } catch (XMLStreamException | RuntimeException e) {
      throw new CannotRead("This workbook is damaged: open it and save it again as .xlsx.");
    }
  }

  private static Map<String, byte[]> unpack(byte[] workbook) throws CannotRead {
    Map<String, byte[]> parts = new HashMap<>();
    long left = Limits.UNPACKED_MEGABYTES * 1024L * 1024L;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replace('\\', '/').replaceAll("^/", "");
        byte[] content = zip.readNBytes((int) left + 1);
        left -= content.length;
        if (left < 0 || parts.size() >= Limits.PARTS) {
          throw new CannotRead(
              "This workbook unpacks to more than %s MB: copy the sheet of the map into a new one."
                  .formatted(Limits.UNPACKED_MEGABYTES));
        }
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
        parts.put(name, wanted ? content : new byte[0]);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotRead("This workbook is damaged: open it and save it again as .xlsx.");
    }
    if (!parts.containsKey("xl/workbook.xml")) {
      throw new CannotRead(
          "This is no .xlsx workbook: open it in a spreadsheet program and save it as .xlsx.");
    }
    return parts;
  }

  private List<Table> sheets() throws XMLStreamException, CannotRead {
    Map<String, String> targets = targets();
    List<String> shared = sharedTexts();
    List<Table> tables = new ArrayList<>();
    XMLStreamReader xml = open("xl/workbook.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        String id = xml.getAttributeValue(RELATIONS, "id");
        String target =
            targets.get(id != null ? id : xml.getAttributeValue(STRICT_RELATIONS, "id"));
        boolean visible =
            xml.getAttributeValue(null, "state") == null
                || xml.getAttributeValue(null, "state").equals("visible");
        if (visible && target != null && target.contains("worksheets/")) {
          String name = xml.getAttributeValue(null, "name");
          tables.add(new Table(name, new SheetCells(open(target), shared).rows()));
        }
      }
    }
    return tables;
  }

  private Map<String, String> targets() throws XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    XMLStreamReader xml = open("xl/_rels/workbook.xml.rels");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = xml.getAttributeValue(null, "Target");
        targets.put(
            xml.getAttributeValue(null, "Id"),
            target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return targets;
  }

  /** Texts that cells point to; the reading aids of East Asian texts are no part of them. */
  private List<String> sharedTexts() throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (parts.containsKey("xl/sharedStrings.xml")) {
      XMLStreamReader xml = open("xl/sharedStrings.xml");
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          texts.add(SheetCells.text(xml, "si"));
        }
      }
    }
    return texts;
  }

  private XMLStreamReader open(String part) throws XMLStreamException {
    if (!parts.containsKey(part)) {
      throw new XMLStreamException("no part " + part);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
  }
}
