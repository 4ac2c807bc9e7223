package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Stage;
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
      var today = lines(now, change.before(), change.gone(), change.after());
      var later = lines(then, change.after(), change.come(), change.before());
      // What a future writes again word by word is no change.
      var same = new ArrayList<>(today);
      same.retainAll(later);
      today.removeAll(same);
      later.removeAll(same);
      if (change.kind() != FutureChanges.Kind.CHANGED || !today.isEmpty() || !later.isEmpty()) {
        all.add(new Changes.Change(key(change.kind()), tie(change), today, later));
      }
    }
    return new Changes(anchor(), base(), all, changes.kept());
  }

  /** How often something happens to touchpoints. */
  int count(FutureChanges.Kind kind) {
    return (int)
        changes.changes().stream()
            .filter(change -> change.kind() == kind && change.part() instanceof Touchpoint)
            .count();
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
        ? new Tie(now.anchors().page() + "#" + part.getName(), "", title)
        : new Tie(then.anchors().href(part), "", title);
  }

  private List<Line> lines(
      Drawing drawing, JourneyPart part, List<org.journeydsl.model.Fact> facts, JourneyPart other) {
    var lines = new ArrayList<Line>();
    if (part == null) {
      return lines;
    }
    if (part instanceof Touchpoint || part instanceof Stage) {
      var title = drawing.voice().titleOf(part);
      if (other != null && !title.equals((drawing == then ? now : then).voice().titleOf(other))) {
        lines.add(Line.of(drawing.words().at("change.title"), title));
      }
    }
    lines.addAll(new Lines(drawing).of(part, facts));
    return lines;
  }
}
