package org.journeydsl.generate.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines without a font to measure with.
 *
 * <p>Widths are estimates in parts of the font's size, a little generous, so that a text stays in
 * its column in whichever sans-serif font the viewer has.
 */
public record Wrapped(List<String> lines) {

  public Wrapped {
    lines = List.copyOf(lines);
  }

  /** The lines of a text of some size in a column of some width, both in the same unit. */
  public static Wrapped of(String text, double width, double size) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\n")) {
      var line = new StringBuilder();
      for (var word : paragraph.strip().split("\\s+")) {
        for (var part : parts(word, width, size)) {
          boolean fits = line.length() == 0 || width(line + " " + part, size) <= width;
          if (!fits) {
            lines.add(line.toString());
            line.setLength(0);
          }
          line.append(line.length() == 0 ? "" : " ").append(part);
        }
      }
      if (line.length() > 0) {
        lines.add(line.toString());
      }
    }
    return new Wrapped(lines);
  }

  /** A word too long for any line, as in an address or a script without spaces, in pieces. */
  private static List<String> parts(String word, double width, double size) {
    if (width(word, size) <= width) {
      return word.isEmpty() ? List.of() : List.of(word);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    word.codePoints()
        .forEach(
            point -> {
              if (part.length() > 0 && width(part, size) + em(point) * size > width) {
                parts.add(part.toString());
                part.setLength(0);
              }
              part.appendCodePoint(point);
            });
    parts.add(part.toString());
    return parts;
  }

  /** How wide a text in one line is, about. */
  public static double width(CharSequence text, double size) {
    return size * text.codePoints().mapToDouble(Wrapped::em).sum();
  }

  private static double em(int point) {
    if (point >= 0x1100 && isWide(point)) {
      return 1.05;
    } else if (" .,:;!|'’ijlIft()[]/-".indexOf(point) >= 0) {
      return 0.36;
    } else if ("mwMWшщжюмфШЩЖЮМФЫы@%—…".indexOf(point) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(point) ? 0.72 : 0.61;
  }

  private static boolean isWide(int point) {
    var script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL
        || point >= 0x1F000;
  }
}
