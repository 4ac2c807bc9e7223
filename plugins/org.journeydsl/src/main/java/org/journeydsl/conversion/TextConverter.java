package org.journeydsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Reads and writes texts: {@code "…"}, {@code """…"""}, and typographic quotes as a slip. */
final class TextConverter implements IValueConverter<String> {

  private static final String LONG = "\"\"\"";

  @Override
  public String toValue(String written, INode node) {
    if (written == null) {
      return null;
    }
    if (written.startsWith(LONG) && written.length() >= 6) {
      return LongText.read(written.substring(3, written.length() - 3));
    }
    if (written.startsWith("\"")) {
      return quoted(written);
    }
    String value = written.substring(1, written.length() - (endsTypographic(written) ? 1 : 0));
    throw new Slip(
        "typographic-quotes",
        "This text stands in typographic quotation marks: write \"%s\" instead."
            .formatted(value.length() <= 30 ? value : value.substring(0, 29) + "\u2026"),
        node,
        value,
        toString(value));
  }

  /**
   * A text whose closing mark is missing is read to its end; that it is missing was told before.
   */
  private static String quoted(String written) {
    if (written.length() > 1 && written.endsWith("\"") && written.indexOf('\\') < 0) {
      return written.substring(1, written.length() - 1);
    }
    StringBuilder value = new StringBuilder(written.length());
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        i++;
        value.append(unescaped(written.charAt(i)));
      } else if (c == '"') {
        return value.toString();
      } else {
        value.append(c);
      }
    }
    return value.toString().stripTrailing();
  }

  private static String unescaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case '"', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  private static boolean endsTypographic(String written) {
    return written.length() > 1
        && "\u201C\u201D\u00BB".indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  /** The text on one line with what needs it escaped. */
  @Override
  public String toString(String value) {
    StringBuilder written = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> written.append("\\\"");
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        case '\t' -> written.append("\\t");
        case '\r' -> {}
        default -> written.append(c);
      }
    }
    return written.append('"').toString();
  }
}
