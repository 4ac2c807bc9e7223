package org.journeydsl.ide.actions;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Positions;

/**
 * All that belongs to something in a text: its lines with the comments right above and at their
 * ends, or its words alone where it shares its lines.
 *
 * @param from first character
 * @param to behind the last one; whole lines end before their line break
 * @param lines whether these are whole lines
 */
record Stretch(int from, int to, boolean lines) {

  static Stretch of(Document document, EObject object) {
    Place whole = document.places().whole(object);
    Positions positions = document.positions();
    String text = document.text();
    int end = whole.offset() + whole.length();
    int first = positions.position(whole.offset()).getLine();
    int last = positions.position(end).getLine();
    String before = text.substring(positions.startOf(first), whole.offset());
    String after = text.substring(end, positions.endOf(last)).strip();
    if (!before.isBlank() || !after.isEmpty() && !after.startsWith("//")) {
      return new Stretch(whole.offset(), end, false);
    }
    while (first > 0 && line(positions, first - 1).strip().startsWith("//")) {
      first--;
    }
    return new Stretch(positions.startOf(first), positions.endOf(last), true);
  }

  private static String line(Positions positions, int line) {
    return positions.text().substring(positions.startOf(line), positions.endOf(line));
  }

  String text(Document document) {
    return document.text().substring(from, to);
  }

  /** The stretch with the line breaks that would be left over without it. */
  Stretch withGap(Document document) {
    String text = document.text();
    if (!lines) {
      int start = from;
      while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
        start--;
      }
      return new Stretch(start, to, false);
    }
    int end = afterBreak(text, to);
    boolean emptyAbove = from == 0 || isEmptyLineAbove(text, from);
    int next = afterBreak(text, end);
    if (emptyAbove && next > end && text.substring(end, next).isBlank()) {
      end = next;
    } else if (emptyAbove && isLast(text, end)) {
      // The last of its block or file: the empty line before it goes with it.
      return new Stretch(startOfLineAbove(text, from), end, true);
    }
    return new Stretch(from, end, true);
  }

  private static int afterBreak(String text, int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static boolean isLast(String text, int end) {
    int next = skipBlanks(text, end);
    return next == text.length() || text.charAt(next) == '>' || text.charAt(next) == '}';
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static int startOfLineAbove(String text, int lineStart) {
    return lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  }

  private static boolean isEmptyLineAbove(String text, int lineStart) {
    return lineStart > 0 && text.substring(startOfLineAbove(text, lineStart), lineStart).isBlank();
  }
}
