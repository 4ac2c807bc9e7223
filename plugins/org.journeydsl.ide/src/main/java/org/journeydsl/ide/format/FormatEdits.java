package org.journeydsl.ide.format;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.project.Formatting;

/**
 * The canonical layout as edits of a text: all of it, some lines, or while somebody types.
 *
 * <p>A text with mistakes of form stays as it is, since nobody knows what its author meant; while
 * typing, lines are indented all the same.
 */
public final class FormatEdits {

  private FormatEdits() {}

  /** Lays out a whole text. */
  public static List<TextEdit> all(Document document) {
    return edits(document, Formatting.of(document.file()));
  }

  /** Lays out the lines that a stretch touches. */
  public static List<TextEdit> lines(Document document, int offset, int length) {
    return edits(document, Formatting.of(document.file(), offset, length));
  }

  private static List<TextEdit> edits(Document document, Formatting formatting) {
    return formatting.edits().stream()
        .map(edit -> new TextEdit(document.range(edit.offset(), edit.length()), edit.replacement()))
        .toList();
  }

  /**
   * What follows a typed character: after a line break the new line gets its indentation and the
   * one before its layout; a sign that closes a block goes below the line that opened it.
   *
   * @param offset behind the character
   */
  public static List<TextEdit> typed(Document document, int offset, String character) {
    Positions positions = document.positions();
    int line = positions.position(offset).getLine();
    List<TextEdit> edits = new ArrayList<>();
    if (character.equals("\n") && line > 0) {
      int start = positions.startOf(line - 1);
      int end = positions.endOf(line - 1);
      Formatting.of(document.file(), start, end - start).edits().stream()
          .filter(edit -> isBetween(edit.offset() + edit.length(), start, end))
          .filter(edit -> edit.offset() < start == edit.replacement().contains("\n"))
          .forEach(
              edit ->
                  edits.add(
                      new TextEdit(
                          document.range(edit.offset(), edit.length()), edit.replacement())));
    }
    indent(document, line, edits);
    return edits;
  }

  // No line is joined or cut under the hands of who types: that is for when the file is laid out.
  private static boolean isBetween(int offset, int start, int end) {
    return start <= offset && offset <= end;
  }

  private static void indent(Document document, int line, List<TextEdit> edits) {
    Positions positions = document.positions();
    int start = positions.startOf(line);
    int end = positions.endOf(line);
    int blanks = start;
    while (blanks < end && isBlank(document.text().charAt(blanks))) {
      blanks++;
    }
    String wanted = Indentation.of(document, line, document.text().substring(blanks, end));
    if (wanted != null && !wanted.equals(document.text().substring(start, blanks))) {
      edits.add(new TextEdit(document.range(start, blanks - start), wanted));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
