package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All things of three versions, and where in the merged text each has its place. */
final class Trios {

  private final Map<Part, Trio> byPart = new IdentityHashMap<>();
  private final Trio file;

  Trios(Part base, Part ours, Part theirs) {
    Alignment mine = Alignment.of(base, ours);
    Alignment other = Alignment.of(base, theirs);
    Alignment added = Alignment.ofNew(base, mine, other);
    Stream.concat(Stream.of(base), base.all())
        .forEach(part -> put(new Trio(part, mine.other(part), other.other(part))));
    ours.all()
        .filter(part -> !byPart.containsKey(part))
        .forEach(part -> put(new Trio(null, part, added.other(part))));
    theirs
        .all()
        .filter(part -> !byPart.containsKey(part))
        .forEach(part -> put(new Trio(null, null, part)));
    this.file = byPart.get(base);
  }

  private void put(Trio trio) {
    trio.all().forEach(part -> byPart.put(part, trio));
  }

  Trio file() {
    return file;
  }

  Trio of(Part part) {
    return byPart.get(part);
  }

  /** What a thing stands in, in the merged text. */
  Trio holder(Trio trio) throws CannotMerge {
    if (!trio.isInBoth()) {
      return of(trio.any().holder);
    }
    Trio mine = of(trio.ours().holder);
    Trio other = of(trio.theirs().holder);
    Trio base = trio.base() == null ? null : of(trio.base().holder);
    if (mine != other && mine != base && other != base) {
      throw new CannotMerge("both sides put '%s' elsewhere".formatted(trio.any().label()));
    }
    return mine == base ? other : mine;
  }

  /** What one version has in something, as far as it has its place there. */
  List<Trio> in(Trio holder, Part version) throws CannotMerge {
    List<Trio> members = new ArrayList<>();
    if (version != null) {
      for (Part part : version.parts) {
        Trio trio = of(part);
        if (holder(trio) == holder && !isGone(trio)) {
          members.add(trio);
        }
      }
    }
    return members;
  }

  /** Whether one side took it away, and the other left it as it was. */
  boolean isGone(Trio trio) {
    if (trio.base() == null || trio.isInBoth()) {
      return false;
    }
    return trio.ours() == null && trio.theirs() == null || !isChanged(trio.base(), trio);
  }

  /** Whether one side took away what the other changed. */
  boolean isContested(Trio trio) {
    return trio.base() != null && !trio.isInBoth() && !isGone(trio);
  }

  private boolean isChanged(Part base, Trio trio) {
    Part left = trio.any();
    boolean same =
        Traits.said(base).equals(Traits.said(left))
            && said(base.above).equals(said(left.above))
            && said(base.behind).equals(said(left.behind))
            && said(base.open.replaceFirst("[<{]", ""))
                .equals(said(left.open.replaceFirst("[<{]", "")));
    return !same || left.parts.stream().anyMatch(part -> isChangedIn(base, part));
  }

  private boolean isChangedIn(Part holder, Part part) {
    Trio trio = of(part);
    if (trio.base() == null || trio.base().holder != holder) {
      return true;
    }
    // What the other side keeps elsewhere is not lost with this.
    return !trio.isInBoth() && isChanged(trio.base(), trio);
  }

  private static String said(String comments) {
    return comments.strip().replaceAll("\\s+", " ");
  }
}
