package org.journeydsl.generate.xliff;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.journeydsl.generate.table.CannotRead;

/**
 * Reads what a translation tool made of an {@link XliffDocument}.
 *
 * <p>The file may come from anybody: one with a document type is not read at all, so that there are
 * no entities to unfold and no other files to open.
 */
public final class XliffReader {

  // A tool that opened the file writes the source into these targets, or a guess.
  private static final Set<String> UNTRANSLATED = Set.of("new", "needs-translation");

  /**
   * A translated text.
   *
   * @param id as {@link XliffDocument} wrote it
   * @param file what it is a text of
   * @param source the author's words
   * @param language of the translation, empty where the file does not say
   * @param target the translation
   * @param line where it stands
   */
  public record Unit(
      String id, String file, String source, String language, String target, int line) {}

  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final XMLStreamReader xml;
  private final List<Unit> units = new ArrayList<>();
  private String file = "";
  private String language = "";

  private XliffReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Whether a file is XLIFF of any version. */
  public static boolean isOne(byte[] content) {
    try {
      XMLStreamReader xml = open(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals("xliff");
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  /** The units that have a translation, in order. */
  public static List<Unit> read(byte[] content) throws CannotRead {
    try {
      XliffReader reader = new XliffReader(open(content));
      reader.read();
      return reader.units;
    } catch (XMLStreamException e) {
      throw new CannotRead(
          "This XLIFF is damaged in line "
              + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber())
              + ": export it from the translation tool again.");
    }
  }

  private static XMLStreamReader open(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new StringReader(text(content)));
  }

  /**
   * Decodes as XML 1.0, appendix F, says. Not left to the platform's reader, which writes to
   * standard error where bytes do not fit.
   */
  private static String text(byte[] content) throws XMLStreamException {
    String start =
        new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(start);
    boolean wide = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    try {
      Charset charset =
          wide
              ? StandardCharsets.UTF_16
              : declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new XMLStreamException(e);
    }
  }

  private void read() throws XMLStreamException, CannotRead {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new CannotRead("An XLIFF with a document type is not read: remove <!DOCTYPE …>.");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "xliff" -> version(attribute("version"));
          case "file" -> {
            file = attribute("original");
            language = attribute("target-language");
          }
          case "trans-unit" -> unit();
          default -> {}
        }
      }
    }
  }

  private static void version(String version) throws CannotRead {
    if (!version.startsWith("1.")) {
      throw new CannotRead(
          "This is XLIFF %s: export it from the translation tool as XLIFF 1.2.".formatted(version));
    }
  }

  private void unit() throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    String id = attribute("id");
    String source = "";
    String target = "";
    String tag = language;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals("trans-unit"))) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "source" -> source = text("source");
          case "target" -> {
            boolean done = !UNTRANSLATED.contains(attribute("state"));
            String own =
                Optional.ofNullable(
                        xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"))
                    .orElse("");
            tag = own.isEmpty() ? tag : own;
            String said = text("target");
            target = done ? said : "";
          }
          // What a memory proposed, and the source cut into sentences.
          case "alt-trans", "seg-source" -> text(xml.getLocalName());
          default -> {}
        }
      }
    }
    if (!target.isBlank()) {
      units.add(new Unit(id, file, source, tag, target.strip(), line));
    }
  }

  /** All text up to the end of an element, with that inside marks such as sentences. */
  private String text(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            depth += xml.getLocalName().equals(element) ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> depth -= xml.getLocalName().equals(element) ? 1 : 0;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private String attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }
}
