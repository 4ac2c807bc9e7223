package org.journeydsl.project;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;

/**
 * Moves findings of a text to where they belong after something was typed, until they are looked
 * for anew. The change is what lies between the longest common start and end of the two texts.
 */
final class Shift {

  private final Lines after;
  private final int from;
  private final int to;
  private final int delta;

  Shift(String before, Lines after) {
    this.after = after;
    String now = after.text();
    int most = Math.min(before.length(), now.length());
    int start = 0;
    while (start < most && before.charAt(start) == now.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
      end++;
    }
    this.from = start;
    this.to = before.length() - end;
    this.delta = now.length() - before.length();
  }

  /** The findings, those in this file moved. A fix that the change spoiled is left out. */
  List<Finding> of(List<Finding> findings) {
    List<Finding> moved = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      List<Fix> fixes = new ArrayList<>();
      for (Fix fix : finding.fixes()) {
        List<TextEdit> edits = fix.edits().stream().map(this::moved).toList();
        if (!edits.contains(SPOILT)) {
          fixes.add(new Fix(fix.title(), edits, fix.safe()));
        }
      }
      moved.add(
          new Finding(
              finding.rule(),
              finding.severity(),
              finding.message(),
              moved(finding.place()),
              fixes,
              finding.related().stream()
                  .map(each -> new Finding.Related(moved(each.place()), each.message()))
                  .toList()));
    }
    return moved;
  }

  private Place moved(Place place) {
    if (!place.file().equals(after.file())) {
      return place;
    }
    int start = place.offset() <= from ? place.offset() : Math.max(from, place.offset() + delta);
    int end = place.offset() + place.length();
    int newEnd = end <= from ? end : Math.max(start, end + delta);
    return after.place(start, newEnd - start);
  }

  private static final TextEdit SPOILT = new TextEdit("", 0, 0, "");

  private TextEdit moved(TextEdit edit) {
    if (!edit.file().equals(after.file()) || edit.offset() + edit.length() <= from) {
      return edit;
    }
    return edit.offset() >= to
        ? new TextEdit(edit.file(), edit.offset() + delta, edit.length(), edit.replacement())
        : SPOILT;
  }
}
