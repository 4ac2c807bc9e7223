package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.journeydsl.model.Scenario;

/**
 * Brings into a block what is new there. What stands in a text already, at another place or in
 * another file, comes with its own layout and its comments; what is made now is laid out.
 */
final class Coming {

  private final Blocks blocks;
  private final Source source;
  private final Spacing spacing;
  private final Written place;
  private final Collection<Written> staying;
  private final Splices splices;
  private final String lineBreak;

  /** Those that it comes between; null at the ends. */
  private Written last;

  private Written next;

  /** Whether a block that stood on one line has been taken apart. */
  private boolean isOpened;

  Coming(Blocks blocks, Written place, Collection<Written> staying, Splices splices) {
    this.blocks = blocks;
    this.source = blocks.source;
    this.spacing = blocks.spacing;
    this.place = place;
    this.staying = staying;
    this.splices = splices;
    this.lineBreak = source.lineBreak();
  }

  /**
   * Brings in what comes between two that stay.
   *
   * @param before null where it comes first
   * @param behind null where it comes last
   */
  void between(Written before, Written behind, List<EObject> run) throws CannotSave {
    last = before;
    next = behind;
    if (run.isEmpty()) {
      return;
    }
    boolean isFile = place.holder == null;
    if (isFile && last == null && place.head.isEmpty()) {
      atTheTop(run);
      return;
    }
    // Facts that follow a touchpoint's name stand in no block.
    boolean hasPlace = last != null || next != null || place.open >= 0 || isFile;
    int after = last != null ? last.to : place.open >= 0 ? place.open + 1 : place.headEnd();
    int line = source.endOfWords(after);
    if (hasPlace && line >= 0 && place.open >= 0 && place.children.isEmpty()) {
      intoEmpty(run, line);
    } else if (hasPlace && line >= 0) {
      onLines(run, line);
    } else if ((place.open >= 0 || !hasPlace) && wantsLines(run)) {
      opened(run, after, line);
    } else {
      inLine(run, after, hasPlace);
    }
  }

  // ------------------------------------------------------------------------------ where it comes

  /** The first of a file: below a comment that speaks of the whole file, above the next's own. */
  private void atTheTop(List<EObject> run) throws CannotSave {
    int at =
        next == null
            ? source.text().length()
            : source.startsLine(next.from) ? source.withCommentsAbove(next.from) : next.from;
    EObject before = null;
    for (EObject each : run) {
      boolean apart = before != null && spacing.areApart(before, each);
      put(each, at, apart ? lineBreak : "", "", 0);
      splices.insert(at, lineBreak);
      before = each;
    }
    if (next != null && spacing.areApart(before, next.object)) {
      splices.insert(at, lineBreak);
    }
  }

  private void onLines(List<EObject> run, int line) throws CannotSave {
    boolean fileHead = last == null && place.holder == null;
    EObject before = last == null ? null : last.object;
    String indentation = spacing.indentation(place, last, next);
    putAll(run, line, before, fileHead, indentation, place.depth());
    if (last == null && next != null && spacing.areApart(run.get(run.size() - 1), next.object)) {
      splices.insert(line, lineBreak);
    }
  }

  /** A block of several lines with nothing in it but comments and empty lines. */
  private void intoEmpty(List<EObject> run, int line) throws CannotSave {
    int end = source.wordsBefore(place.close);
    boolean commented = end > line;
    int at = Math.max(end, line);
    String outer = source.indentation(place.from);
    // An empty line keeps the block's own comments from being taken for those of what comes.
    putAll(run, at, null, commented, outer + spacing.step(), place.depth());
    splices.replace(at, place.close, lineBreak + outer);
  }

  /** Whether what comes wants lines of its own where now there are none. */
  private boolean wantsLines(List<EObject> run) throws CannotSave {
    boolean stood = false;
    for (EObject each : run) {
      if (hasLines(said(each))) {
        return true;
      }
      stood |= Origin.node(each) != null;
    }
    boolean alone = source.startsLine(place.from) && source.endOfWords(place.to) >= 0;
    return alone && (stood || last != null || next != null);
  }

  private static boolean hasLines(String text) {
    return text.indexOf('\n') >= 0 || text.contains("//");
  }

  /** A block that is missing, or that stands on the line of its sign. */
  private void opened(List<EObject> run, int after, int line) throws CannotSave {
    String indentation = spacing.indentation(place, last, next);
    String outer = lineBreak + source.indentation(place.from);
    if (place.open < 0) {
      // A comment behind the head stays on its line.
      int at = Math.max(after, line);
      splices.insert(after, " " + blocks.sign(place, true));
      putAll(run, at, null, false, indentation, place.depth());
      splices.insert(at, outer + blocks.sign(place, false));
      return;
    }
    boolean first = last == null && next != null;
    putAll(
        run, first ? after : source.behindComments(after), null, false, indentation, place.depth());
    boolean oneLine = source.text().substring(place.open, place.close).indexOf('\n') < 0;
    if (isOpened) {
      return;
    }
    isOpened = oneLine;
    int from = place.open + 1;
    for (Written child : place.children) {
      if (staying.contains(child) && (oneLine || child == next)) {
        splices.replace(from, source.skipBlanks(from), lineBreak + indentation);
      }
      from = source.behindComments(child.to);
    }
    if (oneLine || next == null) {
      splices.replace(source.wordsBefore(place.close), place.close, outer);
    }
  }

  private void inLine(List<EObject> run, int after, boolean hasPlace) throws CannotSave {
    List<String> texts = new ArrayList<>();
    boolean isNew = false;
    for (EObject each : run) {
      texts.add(said(each));
      isNew |= Origin.node(each) == null;
    }
    String text = String.join(" ", texts);
    String blank = hasLines(text) ? lineBreak + source.indentation(place.from) : " ";
    boolean apart = after < source.text().length() && source.text().charAt(after) > ' ';
    splices.insert(
        after,
        hasPlace
            ? blank + text + (apart || hasLines(text) ? blank : "")
            : " " + blocks.sign(place, true) + " " + text + " " + blocks.sign(place, false));
    if (isNew) {
      splices.layOut(place.from, place.to);
    }
  }

  // ------------------------------------------------------------------------------ what is said

  private void putAll(
      List<EObject> run, int at, EObject above, boolean apart, String indentation, int depth)
      throws CannotSave {
    EObject before = above;
    for (EObject each : run) {
      boolean empty = before == null ? apart : spacing.areApart(before, each);
      put(each, at, lineBreak + (empty ? lineBreak : "") + indentation, indentation, depth);
      before = each;
    }
  }

  /** Puts something on a line, with its block. */
  private void put(EObject each, int at, String lead, String indentation, int depth)
      throws CannotSave {
    String carried = carried(each, indentation);
    Splices.Indentation lines = new Splices.Indentation(depth, indentation, spacing.step());
    if (carried != null) {
      splices.insert(at, lead + carried);
    } else if (members(each).stream().noneMatch(Coming::hasStood)) {
      splices.insertNew(at, lead + said(each), lines);
    } else {
      String inner = indentation + spacing.step();
      splices.insertNew(
          at,
          lead + Heads.joined(blocks.sentences.of(each)) + " " + blocks.sign(place, true),
          lines);
      putAll(members(each), at, null, false, inner, depth + 1);
      splices.insert(at, lineBreak + indentation + blocks.sign(place, false));
    }
  }

  /** Whether something, or something in it, stood in a text already. */
  private static boolean hasStood(EObject object) {
    return Origin.node(object) != null || members(object).stream().anyMatch(Coming::hasStood);
  }

  /** What something says, with its block, on one line where it can be. */
  private String said(EObject object) throws CannotSave {
    String carried = carried(object, "");
    if (carried != null) {
      return carried;
    }
    StringBuilder text = new StringBuilder(Heads.joined(blocks.sentences.of(object)));
    List<EObject> members = members(object);
    if (!members.isEmpty()) {
      text.append(" ").append(blocks.sign(place, true));
      for (EObject member : members) {
        text.append(" ").append(said(member));
      }
      text.append(" ").append(blocks.sign(place, false));
    }
    return text.toString();
  }

  private static List<EObject> members(EObject object) {
    List<EObject> members = new ArrayList<>(object.eContents());
    members.removeIf(member -> !Written.isStatement(member));
    members.sort(Comparator.comparing(member -> member instanceof Scenario));
    return members;
  }

  /** What stands in a text, this file's or another's, indented anew; null for what is new. */
  private String carried(EObject object, String indentation) throws CannotSave {
    ICompositeNode node = Origin.node(object);
    if (node == null) {
      return null;
    }
    Blocks there = blocks;
    if (!blocks.written.containsKey(object)) {
      ICompositeNode root = (ICompositeNode) node.getRootNode();
      there = new Blocks(new Source(root.getText()), blocks.sentences, Written.of(root));
    }
    Written from = there.written.get(object);
    Splices inner = new Splices();
    there.edit(object, from, inner);
    Source old = there.source;
    String text = inner.apply(old.text(), old.startOf(from), old.endOf(from));
    return new Indented(old.indentation(from.from), there.spacing.step())
        .as(text, indentation, spacing.step(), lineBreak);
  }
}
