package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.JourneyFile;

/**
 * Edits what came, went and moved in blocks, as a person would: each on its own line where its
 * neighbours have one, with an empty line between where they have one. Comments stay; those right
 * above something that moves, and at the end of its line, move with it.
 */
final class Blocks {

  /** What is taken away: a stretch of whole lines, or of one line. */
  private record Gone(int from, int to, boolean lines) {}

  final Source source;
  final Sentences sentences;
  final Map<EObject, Written> written;
  final Spacing spacing;
  private final Written file;

  Blocks(Source source, Sentences sentences, Written file) {
    this.source = source;
    this.sentences = sentences;
    this.file = file;
    this.written = file.byObject();
    this.spacing = new Spacing(source, file);
  }

  /** Edits what an object says and has, where it stands in the text. */
  void edit(EObject object, Written place, Splices splices) throws CannotSave {
    Heads.edit(place, sentences.of(object), source, splices);
    Order order = Order.of(object, place);
    List<Gone> gone = new ArrayList<>();
    for (Written child : place.children) {
      if (!order.staying.containsKey(child.object)) {
        gone.add(gone(child));
      }
    }
    if (order.all.isEmpty() && !gone.isEmpty() && place.open >= 0) {
      int line = lineThatStays(place, gone);
      if (line >= 0) {
        dropBlock(place, line, splices);
        return;
      }
    }
    for (Gone each : gone) {
      if (each.lines) {
        splices.remove(each.from, each.to);
      } else {
        splices.replace(each.from, each.to, "");
      }
    }
    Coming coming = new Coming(this, place, order.staying.values(), splices);
    Written last = null;
    List<EObject> run = new ArrayList<>();
    for (EObject member : order.all) {
      Written stays = order.staying.get(member);
      if (stays == null) {
        run.add(member);
        continue;
      }
      coming.between(last, stays, run);
      run.clear();
      edit(member, stays, splices);
      last = stays;
    }
    coming.between(last, null, run);
  }

  /**
   * Where the comments end that follow the sign of a block on its line, if nothing else is left in
   * the block; -1 where its signs are still needed.
   */
  private int lineThatStays(Written place, List<Gone> gone) {
    int line = Math.max(source.endOfWords(place.open + 1), place.open + 1);
    int from = line;
    for (Gone each : gone) {
      if (!source.isBlank(from, each.from)) {
        return -1;
      }
      from = Math.max(from, each.to);
    }
    boolean commented = line > place.open + 1 || !source.isBlank(place.headEnd(), place.open);
    boolean swallows = commented && source.endOfWords(place.close + 1) < 0;
    return source.isBlank(from, place.close) && !swallows ? line : -1;
  }

  /** Nothing stands in a block any more: its signs go, a comment behind the first stays. */
  private void dropBlock(Written place, int line, Splices splices) {
    splices.replace(source.wordsBefore(place.open), place.open + 1, "");
    splices.replace(line, place.close + 1, "");
  }

  /** The sign that opens or closes a block in another: as there, or as in the file's first. */
  String sign(Written place, boolean opens) {
    char sign = 0;
    for (Written up = place; up != null && sign == 0; up = up.holder) {
      sign = up.open >= 0 ? source.text().charAt(up.open) : 0;
    }
    for (Written each : file.children) {
      sign = sign == 0 && each.open >= 0 ? source.text().charAt(each.open) : sign;
    }
    return sign == '{' ? opens ? "{" : "}" : opens ? "<" : ">";
  }

  private Gone gone(Written child) {
    int end = source.endOfWords(child.to);
    boolean startsLine = source.startsLine(child.from);
    boolean moves = isStillThere(child.object);
    if (startsLine && end >= 0) {
      if (moves) {
        return new Gone(source.startOf(child), source.nextLine(end), true);
      }
      return end > child.to
          // What is said at the end of its line stays, on a line of its own.
          ? new Gone(child.from, source.skipBlanks(child.to), true)
          : new Gone(source.lineStart(child.from), source.nextLine(child.to), true);
    }
    int to = moves ? source.endOf(child) : child.to;
    return startsLine
        ? new Gone(child.from, source.skipBlanks(to), false)
        : new Gone(source.blanksBefore(child.from), to, false);
  }

  /** Whether something is in this file or in another that is open: its comments go with it. */
  private static boolean isStillThere(EObject object) {
    for (EObject up = object; up != null; up = up.eContainer()) {
      if (up instanceof JourneyFile) {
        return up.eResource() != null;
      }
    }
    return false;
  }
}
