package org.journeydsl.diff;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Place;
import org.journeydsl.model.Statement;

/**
 * Something as its author wrote it, on one line: without its block, without comments, with one
 * blank between words.
 */
final class Quoted {

  private Quoted() {}

  static String of(EObject object, Version version) {
    Place whole = version.places().whole(object);
    int end = whole.offset() + whole.length();
    for (EObject part : object.eContents()) {
      if (part instanceof Statement) {
        Place start = version.places().whole(part);
        if (start.file().equals(whole.file()) && start.offset() > whole.offset()) {
          end = Math.min(end, start.offset());
        }
      }
    }
    String text =
        version
            .places()
            .text(
                new Place(
                    whole.file(),
                    whole.offset(),
                    end - whole.offset(),
                    whole.line(),
                    whole.column(),
                    whole.endLine(),
                    whole.endColumn()));
    return withoutBlock(oneLine(text), object);
  }

  /** The sign that opens a block stands last where facts were cut off, or closes an empty one. */
  private static String withoutBlock(String line, EObject object) {
    String plain = line;
    for (String sign : List.of("< >", "{ }", "<>", "{}", "<", "{")) {
      if (plain.endsWith(sign) && object instanceof Statement) {
        plain = plain.substring(0, plain.length() - sign.length()).strip();
      }
    }
    return plain;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted && i + 1 < text.length()) {
        line.append(c).append(text.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
        line.append(c);
      } else if (!quoted && text.startsWith("//", i)) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end - 1;
      } else if (!quoted && text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 1;
      } else if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
