package org.journeydsl.writing;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Element;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** How the author of a file sets things apart: empty lines, and how far a block is indented. */
final class Spacing {

  private static final int SMALL = 0;
  private static final int TOUCHPOINT = 1;
  private static final int LARGE = 2;

  private final Source source;

  /**
   * For each pair of sizes, how often neighbours have an empty line between them, less how often
   * not.
   */
  private final int[][] apart = new int[3][3];

  private String step = "";

  Spacing(Source source, Written file) {
    this.source = source;
    read(file);
  }

  private void read(Written holder) {
    Written before = null;
    for (Written child : holder.children) {
      if (before != null && source.startsLine(child.from)) {
        boolean empty = source.hasEmptyLine(before.to, child.from);
        apart[size(before.object)][size(child.object)] += empty ? 1 : -1;
      }
      if (step.isEmpty() && holder.holder != null && source.startsLine(child.from)) {
        String outer = source.indentation(holder.from);
        String inner = source.indentation(child.from);
        step = inner.startsWith(outer) ? inner.substring(outer.length()) : "";
      }
      before = child;
      read(child);
    }
  }

  private static int size(EObject object) {
    if (object instanceof Element || object instanceof Stage) {
      return LARGE;
    }
    return object instanceof Touchpoint ? TOUCHPOINT : SMALL;
  }

  /** Whether an empty line shall stand between two. */
  boolean areApart(EObject before, EObject next) {
    int pair = apart[size(before)][size(next)];
    if (pair != 0) {
      return pair > 0;
    }
    int larger = Math.max(size(before), size(next));
    int alike = apart[larger][larger];
    return larger == LARGE ? alike >= 0 : larger == TOUCHPOINT && alike > 0;
  }

  /** How a line in a block is indented. */
  String indentation(Written holder, Written last, Written next) {
    for (Written neighbour : new Written[] {last, next}) {
      if (neighbour != null && source.startsLine(neighbour.from)) {
        return source.indentation(neighbour.from);
      }
    }
    return holder.holder == null ? "" : source.indentation(holder.from) + step();
  }

  /** What a block is indented by. */
  String step() {
    return step.isEmpty() ? "  " : step;
  }
}
