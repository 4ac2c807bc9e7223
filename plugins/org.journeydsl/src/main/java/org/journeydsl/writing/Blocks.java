package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Scenario;

/**
 * Edits what came, went and moved in blocks, as a person would: each on its own line where its
 * neighbours have one, with an empty line between where they have one. Comments stay; those right
 * above something that moves, and at the end of its line, move with it.
 */
final class Blocks {

  private final Source source;
  private final Sentences sentences;
  private final Map<EObject, Written> written;
  private final Spacing spacing;

  Blocks(Source source, Sentences sentences, Written file) {
    this.source = source;
    this.sentences = sentences;
    this.written = file.byObject();
    this.spacing = new Spacing(source, file);
  }

  /** Edits what an object says and has, where it stands in the text. */
  void edit(EObject object, Written place, Splices splices) throws CannotSave {
    Heads.edit(place, sentences.of(object), source, splices);
    Order order = Order.of(object, place);
    for (Written child : place.children) {
      if (!order.staying.containsKey(child.object)) {
        remove(child, splices);
      }
    }
    boolean emptied = order.all.isEmpty() && !place.children.isEmpty();
    if (emptied && place.open >= 0 && !hasComments(place)) {
      splices.replace(place.headEnd(), place.close + 1, "");
      return;
    }
    Written last = null;
    List<EObject> run = new ArrayList<>();
    for (EObject member : order.all) {
      Written stays = order.staying.get(member);
      if (stays == null) {
        run.add(member);
        continue;
      }
      insert(run, place, last, stays, splices);
      run.clear();
      edit(member, stays, splices);
      last = stays;
    }
    insert(run, place, last, null, splices);
  }

  /** Whether a block has comments of its own, outside what stands in it. */
  private boolean hasComments(Written place) {
    int from = place.open + 1;
    for (Written child : place.children) {
      if (!source.text().substring(from, Math.max(from, child.from)).isBlank()) {
        return true;
      }
      from = Math.max(from, child.to);
    }
    return !source.text().substring(from, Math.max(from, place.close)).isBlank();
  }

  private void remove(Written child, Splices splices) {
    String text = source.text();
    boolean moves = isStillThere(child.object);
    boolean startsLine = source.startsLine(child.from);
    int end = source.endOfWords(child.to);
    if (!startsLine || end < 0) {
      int from = child.from;
      int to = child.to;
      if (startsLine) {
        to = source.skipBlanks(to);
      } else {
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
          from--;
        }
      }
      splices.replace(from, to, "");
    } else if (moves) {
      splices.remove(source.withCommentsAbove(child.from), source.nextLine(end));
    } else if (end > child.to) {
      // What is said at the end of its line stays, on a line of its own.
      splices.remove(child.from, source.skipBlanks(child.to));
    } else {
      splices.remove(source.lineStart(child.from), source.nextLine(child.to));
    }
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

  private void insert(List<EObject> run, Written place, Written last, Written next, Splices splices)
      throws CannotSave {
    if (run.isEmpty()) {
      return;
    }
    if (last == null && place.holder == null && place.head.isEmpty()) {
      atTheTop(run, next, splices);
      return;
    }
    int after = last != null ? last.to : place.open >= 0 ? place.open + 1 : place.headEnd();
    // Facts that follow a touchpoint's name stand in no block.
    boolean hasPlace = last != null || next != null || place.open >= 0 || place.holder == null;
    int line = hasPlace ? source.endOfWords(after) : -1;
    if (line >= 0) {
      onLines(run, place, last, next, line, splices);
    } else if (hasPlace) {
      inLine(run, place, after, splices);
    } else {
      splices.insert(after, " < " + joined(run) + " >");
      splices.layOut(place.from, place.to);
    }
  }

  private void inLine(List<EObject> run, Written place, int after, Splices splices)
      throws CannotSave {
    String text = joined(run);
    boolean apart = after < source.text().length() && source.text().charAt(after) > ' ';
    splices.insert(after, " " + text + (apart ? " " : ""));
    splices.layOut(place.from, place.to);
  }

  private String joined(List<EObject> run) throws CannotSave {
    List<String> texts = new ArrayList<>();
    for (EObject each : run) {
      texts.add(text(each, source.lineBreak()));
    }
    return String.join(" ", texts);
  }

  /** The first of a file: below a comment that speaks of the whole file, above the next's own. */
  private void atTheTop(List<EObject> run, Written next, Splices splices) throws CannotSave {
    int at =
        next == null
            ? source.text().length()
            : source.startsLine(next.from) ? source.withCommentsAbove(next.from) : next.from;
    StringBuilder text = new StringBuilder();
    EObject before = null;
    for (EObject each : run) {
      text.append(before != null && spacing.areApart(before, each) ? source.lineBreak() : "");
      text.append(text(each, source.lineBreak())).append(source.lineBreak());
      before = each;
    }
    if (next != null && spacing.areApart(before, next.object)) {
      text.append(source.lineBreak());
    }
    splices.insert(at, text.toString());
    splices.layOut(at, at);
  }

  private void onLines(
      List<EObject> run, Written place, Written last, Written next, int line, Splices splices)
      throws CannotSave {
    String indentation = spacing.indentation(place, last, next);
    EObject before = last == null ? null : last.object;
    boolean fileHead = last == null && place.holder == null;
    for (EObject each : run) {
      boolean apart = before == null ? fileHead : spacing.areApart(before, each);
      String lead = source.lineBreak() + (apart ? source.lineBreak() : "") + indentation;
      splices.insert(line, lead + text(each, source.lineBreak() + indentation));
      if (written.get(each) == null && Origin.node(each) == null) {
        splices.layOutLines(
            line, new Splices.Indentation(place.depth(), indentation, spacing.step()));
      }
      before = each;
    }
    if (last == null && next != null && spacing.areApart(before, next.object)) {
      splices.insert(line, source.lineBreak());
    }
  }

  /**
   * What something says, with its block. What stands in the text elsewhere comes with its layout
   * and its comments, indented anew.
   */
  private String text(EObject object, String lineBreak) throws CannotSave {
    Written from = written.get(object);
    if (from != null) {
      return moved(object, from, lineBreak);
    }
    ICompositeNode elsewhere = Origin.node(object);
    if (elsewhere != null) {
      // It comes from another file, whose text still has it.
      INode root = elsewhere.getRootNode();
      Written file = Written.of((ICompositeNode) root);
      Written place = file.byObject().get(object);
      if (place != null) {
        return new Blocks(new Source(root.getText()), sentences, file)
            .moved(object, place, lineBreak);
      }
    }
    StringBuilder text = new StringBuilder(Heads.joined(sentences.of(object)));
    List<EObject> members = new ArrayList<>();
    for (EObject member : object.eContents()) {
      if (Written.isStatement(member)) {
        members.add(member);
      }
    }
    members.sort(Comparator.comparing(member -> member instanceof Scenario));
    if (!members.isEmpty()) {
      text.append(" <");
      for (EObject member : members) {
        String said = text(member, lineBreak);
        text.append(said.contains("//") ? lineBreak : " ").append(said);
        text.append(said.contains("//") ? lineBreak : "");
      }
      text.append(" >");
    }
    return text.toString();
  }

  private String moved(EObject object, Written from, String lineBreak) throws CannotSave {
    Splices inner = new Splices();
    edit(object, from, inner);
    boolean lines = source.startsLine(from.from) && source.endOfWords(from.to) >= 0;
    int start = lines ? source.withCommentsAbove(from.from) : from.from;
    int end = lines ? source.endOfWords(from.to) : from.to;
    String old = source.indentation(from.from);
    StringBuilder text = new StringBuilder();
    for (String line : inner.apply(source.text(), start, end).split("\r?\n", -1)) {
      String own = line.startsWith(old) ? line.substring(old.length()) : line.stripLeading();
      text.append(text.isEmpty() ? "" : own.isBlank() ? source.lineBreak() : lineBreak);
      text.append(own.isBlank() ? "" : own);
    }
    return text.toString();
  }
}
