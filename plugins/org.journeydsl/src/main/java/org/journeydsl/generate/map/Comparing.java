package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.FactChange;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Touchpoint;

/**
 * Draws what a future journey changes.
 *
 * @param then what the future is drawn with
 * @param now what the current journey is drawn with
 */
record Comparing(FutureChanges changes, Drawing then, Drawing now) {

  /** The comparison of a future journey with the one it is based on; empty for others. */
  static Optional<Comparing> of(Drawing then) {
    var written = then.anchors().written();
    return FutureChanges.of(written, then.whole())
        .map(
            changes -> {
              var base = EffectiveJourney.base(written).orElseThrow();
              var now =
                  Drawing.of(
                      then.source(),
                      then.anchors().pages(),
                      base,
                      then.voice().language().tag(),
                      then.anchors().suffix().isEmpty());
              return new Comparing(changes, then, now);
            });
  }

  Changes draw() {
    var all = new ArrayList<Changes.Change>();
    for (var change : changes.changes()) {
      var turns = turns(change);
      if (change.kind() != FutureChanges.Kind.CHANGED || !turns.isEmpty()) {
        all.add(new Changes.Change(key(change.kind()), tie(change), turns));
      }
    }
    return new Changes(anchor(), base(), all, changes.kept());
  }

  /**
   * What a part of the future says, lane by lane, with a mark on each fact that is not as today.
   */
  List<LaneCell> cells(JourneyPart part) {
    var change = changes.changed(part);
    if (change.isEmpty()) {
      return Lanes.of(then, part);
    }
    Map<Fact, String> turns = new IdentityHashMap<>();
    Map<Lane, List<Line>> gone = new EnumMap<>(Lane.class);
    for (var fact : change.get().facts()) {
      if (fact.after() == null) {
        for (var cell : Lanes.of(now, change.get().before(), fact.before())) {
          gone.computeIfAbsent(cell.lane(), lane -> new ArrayList<>())
              .addAll(Line.of(then.words(), cell));
        }
      } else if (turn(change.get(), fact).isPresent()) {
        turns.put(fact.after(), key(fact.kind()));
      }
    }
    Map<Lane, LaneCell> cells = new EnumMap<>(Lane.class);
    for (var cell : Lanes.of(then, part, fact -> turns.getOrDefault(fact, ""))) {
      cells.put(cell.lane(), cell);
    }
    gone.forEach(
        (lane, lines) ->
            cells.merge(
                lane,
                new LaneCell(lane, List.of(), List.of(), lines),
                (cell, none) -> cell.without(lines)));
    return List.copyOf(cells.values());
  }

  /** What becomes of facts that stand in no lane: title, channels, times, moments of truth. */
  List<Turn> besideLanes(JourneyPart part) {
    var turns = new ArrayList<Turn>();
    changes
        .changed(part)
        .ifPresent(
            change -> {
              retitled(change).ifPresent(turns::add);
              change.facts().stream()
                  .filter(fact -> inLanes(change, fact).isEmpty())
                  .forEach(fact -> turn(change, fact).ifPresent(turns::add));
            });
    return turns;
  }

  private List<LaneCell> inLanes(FutureChanges.Change change, FactChange fact) {
    return fact.after() == null
        ? Lanes.of(now, change.before(), fact.before())
        : Lanes.of(then, change.after(), fact.after());
  }

  private List<Turn> turns(FutureChanges.Change change) {
    var turns = new ArrayList<Turn>();
    retitled(change).ifPresent(turns::add);
    change.facts().stream()
        .sorted(Comparator.comparingInt(fact -> row(change, fact)))
        .forEach(fact -> turn(change, fact).ifPresent(turns::add));
    return turns;
  }

  /** The order of the board; what stands in no lane stands above them. */
  private int row(FutureChanges.Change change, FactChange fact) {
    return inLanes(change, fact).stream().findFirst().map(cell -> cell.lane().ordinal()).orElse(-1);
  }

  private Optional<Turn> retitled(FutureChanges.Change change) {
    if (change.before() == null || change.after() == null || change.after() instanceof Journey) {
      return Optional.empty();
    }
    var word = then.words().at("change.title");
    var today = now.voice().titleOf(change.before());
    var later = then.voice().titleOf(change.after());
    return today.equals(later)
        ? Optional.empty()
        : Optional.of(
            Turn.of("changed", List.of(Line.of(word, today)), List.of(Line.of(word, later))));
  }

  /** Empty for a fact that the page does not show, or shows in the same words. */
  private Optional<Turn> turn(FutureChanges.Change change, FactChange fact) {
    var today =
        fact.before() == null
            ? List.<Line>of()
            : new Lines(now).of(change.before(), List.of(fact.before()));
    var later =
        fact.after() == null
            ? List.<Line>of()
            : new Lines(then).of(change.after(), List.of(fact.after()));
    return today.equals(later)
        ? Optional.empty()
        : Optional.of(Turn.of(key(fact.kind()), today, later));
  }

  /** The titles of the touchpoints that something happens to. */
  List<String> touchpoints(FutureChanges.Kind kind) {
    return changes.changes().stream()
        .filter(change -> change.kind() == kind && change.part() instanceof Touchpoint)
        .map(change -> (change.after() == null ? now : then).voice().titleOf(change.part()).text())
        .toList();
  }

  /** The words for what happens to a part of the board: new, changed, or empty. */
  String mark(JourneyPart part) {
    return changes.of(part).map(Comparing::key).orElse("");
  }

  String anchor() {
    return then.anchors().sheet() + ":change";
  }

  private Tie base() {
    return then.tieAnywhere(now.anchors().written());
  }

  static String key(FutureChanges.Kind kind) {
    return switch (kind) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case DROPPED -> "dropped";
    };
  }

  private Tie tie(FutureChanges.Change change) {
    var part = change.part();
    if (part instanceof Journey) {
      return new Tie("", "", Phrase.of(then.words().at("journey.whole")));
    }
    var title = (change.after() == null ? now : then).voice().titleOf(part);
    return change.after() == null
        ? new Tie(hrefOfDropped(part), "", title)
        : new Tie(then.anchors().href(part), "", title);
  }

  /** The current journey has a page of its own, or stands on this one too. */
  private String hrefOfDropped(JourneyPart part) {
    var page = now.anchors().page();
    return page.isEmpty() ? now.anchors().href(part) : page + "#" + part.getName();
  }
}
