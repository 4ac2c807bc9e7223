package org.journeydsl.conversion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of several lines between {@code """}: the common indentation, the line end behind the
 * opening marks and the blanks before the closing ones do not belong to it.
 */
public final class LongText {

  private LongText() {}

  /** What a text says, given all that stands between its marks. */
  public static String read(String inner) {
    String text = inner.replace("\r\n", "\n").replace('\r', '\n');
    if (text.indexOf('\n') < 0) {
      return text.strip();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.get(0).isBlank()) {
      lines.remove(0);
    }
    if (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    boolean startsOnFirstLine =
        !text.startsWith("\n") && !text.substring(0, text.indexOf('\n')).isBlank();
    int indentation = Integer.MAX_VALUE;
    for (int i = startsOnFirstLine ? 1 : 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        indentation = Math.min(indentation, line.length() - line.stripLeading().length());
      }
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean first = startsOnFirstLine && i == 0;
      String cut =
          line.isBlank()
              ? ""
              : first
                  ? line.strip()
                  : line.substring(Math.min(indentation, line.length())).stripTrailing();
      value.append(i == 0 ? "" : "\n").append(cut);
    }
    return value.toString();
  }
}
