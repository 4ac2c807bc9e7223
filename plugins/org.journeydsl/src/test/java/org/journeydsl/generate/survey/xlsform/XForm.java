package org.journeydsl.generate.survey.xlsform;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A workbook as ODK's XForm, in the way in which pyxform translates it: each row is a node with a
 * bind, {@code ${name}} is its path, and every label is a text of its language.
 *
 * <p>pyxform itself is in Python and neither on npm nor in Maven's or Debian's archives; this
 * covers the kinds of rows that the generator writes, and refuses all others.
 */
final class XForm {

  private static final String XFORMS = "http://www.w3.org/2002/xforms";
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final String ROSA = "http://openrosa.org/javarosa";

  private final Book book;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private XForm(Book book) throws XMLStreamException {
    this.book = book;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static String of(Book book) throws XMLStreamException {
    XForm form = new XForm(book);
    form.write();
    return form.text.toString();
  }

  private void write() throws XMLStreamException {
    Map<String, String> settings = book.sheets().get("settings").get(0);
    xml.writeStartElement("h", "html", HTML);
    xml.writeNamespace("h", HTML);
    xml.writeNamespace("jr", ROSA);
    xml.writeDefaultNamespace(XFORMS);
    xml.writeStartElement("h", "head", HTML);
    xml.writeStartElement("h", "title", HTML);
    xml.writeCharacters(settings.get("form_title"));
    xml.writeEndElement();
    xml.writeStartElement("model");
    xml.writeStartElement("itext");
    for (String column : labels()) {
      translation(column, column.equals("label::" + settings.get("default_language")));
    }
    xml.writeEndElement();
    xml.writeStartElement("instance");
    xml.writeStartElement("data");
    xml.writeAttribute("id", settings.get("form_id"));
    xml.writeAttribute("version", settings.get("version"));
    for (Map<String, String> row : rows()) {
      xml.writeEmptyElement(row.get("name"));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    for (Map<String, String> row : rows()) {
      bind(row);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("h", "body", HTML);
    for (Map<String, String> row : rows()) {
      control(row);
    }
    xml.writeEndDocument();
  }

  private List<Map<String, String>> rows() {
    return book.sheets().get("survey");
  }

  private List<String> labels() {
    return rows().get(0).keySet().stream().filter(head -> head.startsWith("label::")).toList();
  }

  private void translation(String column, boolean standard) throws XMLStreamException {
    xml.writeStartElement("translation");
    xml.writeAttribute("lang", column.substring("label::".length()));
    if (standard) {
      xml.writeAttribute("default", "true()");
    }
    for (Map<String, String> row : rows()) {
      words(path(row) + ":label", row.get(column));
    }
    for (Map<String, String> choice : book.sheets().get("choices")) {
      words(choice.get("list_name") + "-" + choice.get("name"), choice.get(column));
    }
    xml.writeEndElement();
  }

  private void words(String id, String words) throws XMLStreamException {
    xml.writeStartElement("text");
    xml.writeAttribute("id", id);
    xml.writeStartElement("value");
    xml.writeCharacters(words);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void bind(Map<String, String> row) throws XMLStreamException {
    xml.writeEmptyElement("bind");
    xml.writeAttribute("nodeset", path(row));
    xml.writeAttribute("type", "string");
    if (List.of("start", "end").contains(row.get("type"))) {
      xml.writeAttribute("jr", ROSA, "preload", "timestamp");
      xml.writeAttribute("jr", ROSA, "preloadParams", row.get("type"));
    }
    if (row.get("type").equals("note")) {
      xml.writeAttribute("readonly", "true()");
    }
    if (!row.get("relevant").isEmpty()) {
      xml.writeAttribute("relevant", expression(row.get("relevant")));
    }
    if (!row.get("calculation").isEmpty()) {
      xml.writeAttribute("calculate", expression(row.get("calculation")));
    }
    if (row.get("required").equals("yes")) {
      xml.writeAttribute("required", "true()");
    }
  }

  private void control(Map<String, String> row) throws XMLStreamException {
    String[] type = row.get("type").split(" ");
    switch (type[0]) {
      case "start", "end", "hidden", "calculate" -> {}
      case "note", "text" -> control("input", row, "");
      case "acknowledge" -> control("trigger", row, "");
      case "select_one" -> control("select1", row, type[1]);
      case "select_multiple" -> control("select", row, type[1]);
      default -> throw new AssertionError(type[0] + " is no type");
    }
  }

  private void control(String element, Map<String, String> row, String list)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("ref", path(row));
    label(path(row) + ":label");
    for (Map<String, String> choice : book.sheets().get("choices")) {
      if (choice.get("list_name").equals(list)) {
        xml.writeStartElement("item");
        label(list + "-" + choice.get("name"));
        xml.writeStartElement("value");
        xml.writeCharacters(choice.get("name"));
        xml.writeEndElement();
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private void label(String id) throws XMLStreamException {
    xml.writeEmptyElement("label");
    xml.writeAttribute("ref", "jr:itext('" + id + "')");
  }

  private static String path(Map<String, String> row) {
    return "/data/" + row.get("name");
  }

  private static String expression(String text) {
    return text.replaceAll("\\$\\{([^}]*)}", " /data/$1 ");
  }
}
