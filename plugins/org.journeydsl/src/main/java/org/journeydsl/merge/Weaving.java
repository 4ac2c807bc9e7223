package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeydsl.merge.Draft.Clash;
import org.journeydsl.model.Named;

/** Puts the merged text together from the stretches of the sides, thing by thing. */
final class Weaving {

  private final Trios trios;
  private final Draft draft = new Draft();

  /** What the merged text has to say, to be compared with what is read in it. */
  private final StringBuilder meaning = new StringBuilder();

  private Weaving(Trios trios) {
    this.trios = trios;
  }

  static Weaving of(Trios trios) throws CannotMerge {
    Weaving weaving = new Weaving(trios);
    Trio file = trios.file();
    Indentation lines = Indentation.NONE.in(file);
    for (Trio trio : Siblings.of(file, trios)) {
      weaving.part(trio, lines);
    }
    weaving.draft.add(file.pick(part -> part.tail));
    return weaving;
  }

  Draft draft() {
    return draft;
  }

  String meaning() {
    return meaning.toString();
  }

  private void part(Trio trio, Indentation lines) throws CannotMerge {
    gap(trio, lines);
    if (trios.isContested(trio)) {
      contested(trio, lines);
      return;
    }
    Optional<String> head = HeadMerge.of(trio);
    if (head.isEmpty() && isWhole(trio)) {
      draft.clash(clash(trio, lines, part -> whole(part)));
      return;
    }
    above(trio, lines);
    List<Trio> members = Siblings.of(trio, trios);
    refuseLate(trio);
    Part block = block(trio, members);
    if (head.isEmpty()) {
      draft.clash(clash(trio, lines, part -> part.head + part.open));
    } else {
      String words = lines.fit(head.get(), trio, trio.changed(part -> part.head));
      if (trio.any().isComment()) {
        draft.addWithComment(words);
      } else {
        draft.add(words);
      }
      draft.addWithComment(block == null ? "" : lines.fit(open(trio, block), trio, block));
      meaning.append(trio.any().isComment() ? "" : Meaning.of(head.get()));
    }
    body(trio, members, block, lines);
    behind(trio);
  }

  /** What stands behind a block is about to be moved into it, and nobody knows in which order. */
  private static void refuseLate(Trio trio) throws CannotMerge {
    boolean late = trio.all().anyMatch(part -> part.parts.stream().anyMatch(each -> each.late));
    if (late && trio.isInBoth() && trio.clashes(Part::toString)) {
      throw new CannotMerge("facts behind the block of '%s'".formatted(trio.any().label()));
    }
  }

  private void body(Trio trio, List<Trio> members, Part block, Indentation lines)
      throws CannotMerge {
    Indentation inner = lines.in(trio);
    meaning.append('<');
    for (Trio member : members) {
      if (!isLate(member)) {
        part(member, inner);
      }
    }
    if (block != null) {
      Part from = hasOpen(trio) ? trio.changed(part -> part.tail) : block;
      blanks(lines.fit(from.tail, trio, from), lines);
      draft.add(block.close);
    }
    for (Trio member : members) {
      if (isLate(member)) {
        part(member, inner);
      }
    }
    meaning.append('>');
  }

  private static boolean isLate(Trio trio) {
    return trio.pick(part -> part.late);
  }

  private static boolean hasOpen(Trio trio) {
    return trio.all().noneMatch(part -> part.open.isEmpty());
  }

  /** The version whose block it is; null where there is none. */
  private static Part block(Trio trio, List<Trio> members) {
    Part changed = trio.changed(part -> part.open.strip());
    if (members.isEmpty()) {
      // A block that both sides emptied goes; one that somebody left empty stays.
      return trio.all()
          .filter(part -> part != trio.base() && !part.open.isEmpty() && part.parts.isEmpty())
          .findFirst()
          .orElse(null);
    }
    return changed.open.isEmpty()
        ? trio.all().filter(part -> !part.open.isEmpty()).findFirst().orElse(null)
        : changed;
  }

  private static String open(Trio trio, Part block) throws CannotMerge {
    if (hasOpen(trio) && trio.clashes(part -> part.open.strip())) {
      throw new CannotMerge("the comments at the start of '%s'".formatted(trio.any().label()));
    }
    return block.open;
  }

  /** Whether a conflict about its words is one about all of it. */
  private boolean isWhole(Trio trio) {
    return trio.all().allMatch(part -> part.parts.isEmpty())
        || trio.all().anyMatch(part -> part.open.isEmpty());
  }

  private static String whole(Part part) {
    StringBuilder text = new StringBuilder(part.above);
    part.body(text);
    return text.append(part.behind).toString();
  }

  private void contested(Trio trio, Indentation lines) throws CannotMerge {
    Part left = trio.any();
    for (Part part : left.all().toList()) {
      Trio inner = trios.of(part);
      if (inner.isInBoth()) {
        throw new CannotMerge(
            "one side took '%s' away and kept '%s' of it, the other changed it"
                .formatted(left.label(), part.label()));
      }
    }
    draft.clash(clash(trio, lines, part -> whole(part)));
  }

  private Clash clash(Trio trio, Indentation lines, Function<Part, String> text) {
    return new Clash(
        where(trio.any()),
        lines(trio, trio.base(), lines, text),
        lines(trio, trio.ours(), lines, text),
        lines(trio, trio.theirs(), lines, text));
  }

  private static String lines(
      Trio trio, Part part, Indentation lines, Function<Part, String> text) {
    if (part == null) {
      return "";
    }
    return blanksBefore(lines) + lines.fit(text.apply(part), trio, part).stripTrailing() + "\n";
  }

  /** Where a conflict is: {@code : Checkout / Purchase / Cart}. */
  private static String where(Part part) {
    StringBuilder path = new StringBuilder();
    Part up = part.object instanceof Named ? part : part.holder;
    for (; up != null && up.holder != null; up = up.holder) {
      path.insert(0, path.length() == 0 ? up.label() : up.label() + " / ");
    }
    return path.length() == 0 ? "" : ": " + path;
  }

  private void gap(Trio trio, Indentation lines) {
    Part from = trio.changed(part -> part.gap);
    blanks(lines.fit(from.gap, trio, from), lines);
  }

  /** Blanks; with a line break where the text before would take what follows into a comment. */
  private void blanks(String blanks, Indentation lines) {
    boolean needsLine = draft.endsInComment() && blanks.indexOf('\n') < 0;
    draft.add(needsLine ? "\n" + blanksBefore(lines) : blanks);
  }

  private static String blanksBefore(Indentation lines) {
    return lines.wanted() == null ? "" : lines.wanted();
  }

  /** Comments that both sides wrote both stay. */
  private void above(Trio trio, Indentation lines) throws CannotMerge {
    Function<Part, String> said = part -> part.above.strip().replaceAll("\\s+", " ");
    if (!trio.clashes(said)) {
      Part from = trio.changed(said);
      draft.add(lines.fit(from.above, trio, from));
      return;
    }
    if (trio.all().anyMatch(part -> part.above.contains("/*"))) {
      throw new CannotMerge("the comments above '%s'".formatted(trio.any().label()));
    }
    List<String> was = trio.base() == null ? List.of() : commentLines(trio.base());
    Set<String> all = new LinkedHashSet<>(commentLines(trio.ours()));
    List<String> theirs = commentLines(trio.theirs());
    was.stream().filter(line -> !theirs.contains(line)).forEach(all::remove);
    theirs.stream().filter(line -> !was.contains(line)).forEach(all::add);
    for (String line : all) {
      draft.add(line + "\n" + blanksBefore(lines));
    }
  }

  private static List<String> commentLines(Part part) {
    List<String> lines = new ArrayList<>();
    part.above.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    return lines;
  }

  private void behind(Trio trio) throws CannotMerge {
    if (trio.clashes(part -> part.behind.strip())) {
      throw new CannotMerge("the comments behind '%s'".formatted(trio.any().label()));
    }
    draft.addWithComment(trio.pick(part -> part.behind));
  }
}
