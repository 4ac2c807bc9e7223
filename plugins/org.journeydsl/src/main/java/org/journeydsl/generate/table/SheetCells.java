package org.journeydsl.generate.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one worksheet, as texts. */
final class SheetCells {

  private final XMLStreamReader xml;
  private final List<String> shared;
  private final List<List<String>> rows = new ArrayList<>();

  SheetCells(XMLStreamReader xml, List<String> shared) {
    this.xml = xml;
    this.shared = shared;
  }

  List<List<String>> rows() throws XMLStreamException, CannotRead {
    int row = -1;
    int column = -1;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("row")) {
          String number = xml.getAttributeValue(null, "r");
          row = number == null ? row + 1 : Integer.parseInt(number) - 1;
          column = -1;
        } else if (xml.getLocalName().equals("c")) {
          String address = xml.getAttributeValue(null, "r");
          column = address == null ? column + 1 : column(address);
          put(row, column, cell());
        }
      }
    }
    return rows;
  }

  private void put(int row, int column, String text) throws CannotRead {
    if (!text.isEmpty()) {
      Limits.check(row + 1, column + 1);
      while (rows.size() <= row) {
        rows.add(new ArrayList<>());
      }
      List<String> cells = rows.get(row);
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }
  }

  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 4; i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  private String cell() throws XMLStreamException {
    String type = String.valueOf(xml.getAttributeValue(null, "t"));
    String value = "";
    String inline = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("v")) {
        value = xml.getElementText();
      } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
        inline = text(xml, "is");
      }
    }
    return switch (type) {
      case "s" -> shared.get(Integer.parseInt(value.strip()));
      case "inlineStr" -> inline;
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "null", "n" -> number(value);
      default -> value;
    };
  }

  private static String number(String value) {
    try {
      return value.isBlank()
          ? ""
          : new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return value;
    }
  }

  /** The text inside an element that is open now, with all its runs. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int aside = 0;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
      if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
        aside++;
      } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
        aside--;
      } else if (xml.isStartElement() && xml.getLocalName().equals("t") && aside == 0) {
        text.append(xml.getElementText());
      }
    }
    return text.toString();
  }
}
