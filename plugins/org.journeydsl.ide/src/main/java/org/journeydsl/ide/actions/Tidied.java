package org.journeydsl.ide.actions;

import java.util.List;
import org.journeydsl.findings.Difference;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.project.Formatting;

/**
 * Edits of one text whose result has the canonical layout, where the text had it before: what was
 * laid out by hand stays as its author wants it.
 */
final class Tidied {

  /** An editor that cannot ask later for the one edit has all that there are made at each step. */
  private static final int LARGEST = 200_000;

  private Tidied() {}

  static List<TextEdit> of(Document document, List<TextEdit> edits) {
    String path = document.path();
    String before = document.text();
    if (before.length() > LARGEST || !document.isLaidOut()) {
      return edits;
    }
    Formatting wanted = Formatting.format(path, Edits.apply(before, edits));
    return wanted.findings().isEmpty() && !wanted.edits().isEmpty()
        ? List.of(Difference.between(path, before, wanted.text()))
        : edits;
  }
}
