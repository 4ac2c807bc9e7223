package org.journeydsl.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fixes that go together, file by file: what {@code check --fix} applies in one go.
 *
 * <p>A fix is taken whole or not at all. Where two touch the same place the earlier one wins; the
 * other is offered again by the next check. Two fixes that insert the same at the same place count
 * as one, so that ten names from one file bring one import.
 */
public final class Edits {

  private final Map<String, List<TextEdit>> byFile = new TreeMap<>();

  private Edits() {}

  /** The safe fixes of findings, at most one for each finding, in the order of the findings. */
  public static Edits safe(List<Finding> findings) {
    Edits edits = new Edits();
    for (Finding finding : findings) {
      finding.fixes().stream().filter(Fix::safe).findFirst().ifPresent(edits::add);
    }
    return edits;
  }

  /** The edits of one fix. */
  public static Edits of(Fix fix) {
    Edits edits = new Edits();
    edits.add(fix);
    return edits;
  }

  /** No edits yet. */
  public static Edits none() {
    return new Edits();
  }

  /** Takes a fix whole; false where it touches a place that an earlier fix changes otherwise. */
  public boolean add(Fix fix) {
    for (TextEdit edit : fix.edits()) {
      for (TextEdit taken : in(edit.file())) {
        if (overlap(edit, taken) && !edit.equals(taken)) {
          return false;
        }
      }
    }
    for (TextEdit edit : fix.edits()) {
      List<TextEdit> taken = byFile.computeIfAbsent(edit.file(), key -> new ArrayList<>());
      if (!taken.contains(edit)) {
        taken.add(edit);
      }
    }
    return true;
  }

  /** The files that change, sorted. */
  public List<String> files() {
    return List.copyOf(byFile.keySet());
  }

  /** The edits of one file, in the order in which they were taken. */
  public List<TextEdit> in(String file) {
    return byFile.getOrDefault(file, List.of());
  }

  /** The text of a file with its edits applied. */
  public String apply(String file, String text) {
    return apply(text, in(file));
  }

  /** A text with edits applied; one that overlaps an earlier one of the list is left out. */
  public static String apply(String text, List<TextEdit> edits) {
    List<TextEdit> taken = new ArrayList<>();
    for (TextEdit edit : edits) {
      if (taken.stream().noneMatch(other -> overlap(edit, other))) {
        taken.add(edit);
      }
    }
    taken.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
    StringBuilder result = new StringBuilder(text.length() + 64);
    int end = 0;
    for (TextEdit edit : taken) {
      result.append(text, end, edit.offset()).append(edit.replacement());
      end = edit.offset() + edit.length();
    }
    return result.append(text, end, text.length()).toString();
  }

  /**
   * Whether the order of two edits would matter: a common character, or two inserts at one place.
   */
  private static boolean overlap(TextEdit a, TextEdit b) {
    if (!a.file().equals(b.file())) {
      return false;
    }
    if (a.offset() == b.offset()) {
      return a.length() > 0 == b.length() > 0;
    }
    TextEdit first = a.offset() < b.offset() ? a : b;
    TextEdit second = first == a ? b : a;
    return first.offset() + first.length() > second.offset();
  }
}
