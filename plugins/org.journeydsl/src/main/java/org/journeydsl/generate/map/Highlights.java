package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.Claims;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.model.Importance;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Progress;
import org.journeydsl.model.Role;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Touchpoint;

/** Answers what a reader who has never seen the map asks first. */
record Highlights(Drawing drawing, Stories stories, Optional<Comparing> comparing) {

  private static final int SHOWN = 3;
  private static final int IMPORTANT = 4;

  List<Highlight> all() {
    return Stream.of(low(), moments(), open(), unmeasured(), assumed(), next(), change())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Highlight> low() {
    var told =
        stories.curves().stream()
            .flatMap(curve -> curve.feelings().points().stream())
            .filter(EmotionCurve.Point::isTold)
            .toList();
    var lowest = told.stream().mapToInt(EmotionCurve.Point::level).min().orElse(0);
    if (lowest >= 0) {
      return Optional.empty();
    }
    var ties =
        told.stream()
            .filter(point -> point.level() == lowest)
            .map(EmotionCurve.Point::touchpoint)
            .distinct()
            .sorted(Comparator.comparingInt(drawing.journey().getTouchpoints()::indexOf))
            .map(drawing::tie)
            .toList();
    return highlight("low", "−" + -lowest, ties);
  }

  private Optional<Highlight> moments() {
    var ties =
        touchpoints()
            .filter(touchpoint -> has(touchpoint, MomentOfTruth.class))
            .map(drawing::tie)
            .toList();
    return counted("moments", ties);
  }

  private Optional<Highlight> open() {
    var ties =
        drawing.tags().pains().keySet().stream()
            .filter(drawing.tags()::isOpen)
            .sorted(Comparator.comparingInt((Pain pain) -> -pain.getSeverity().getValue()))
            .map(pain -> drawing.tieTo(pain))
            .toList();
    return ties.isEmpty() && !drawing.tags().pains().isEmpty()
        ? Optional.of(none("open"))
        : counted("open", ties);
  }

  private Optional<Highlight> unmeasured() {
    var important =
        touchpoints()
            .filter(touchpoint -> has(touchpoint, MomentOfTruth.class) || isImportant(touchpoint))
            .toList();
    var ties =
        important.stream()
            .filter(touchpoint -> !drawing.isMeasured(touchpoint))
            .map(drawing::tie)
            .toList();
    return ties.isEmpty() && !important.isEmpty()
        ? Optional.of(none("unmeasured"))
        : counted("unmeasured", ties);
  }

  private static boolean isImportant(Touchpoint touchpoint) {
    return touchpoint.getFacts().stream()
        .filter(Importance.class::isInstance)
        .flatMap(fact -> ((Importance) fact).getRatings().stream())
        .anyMatch(rating -> rating.getRole() != Role.BUSINESS && rating.getValue() >= IMPORTANT);
  }

  private Optional<Highlight> next() {
    var ties = new ArrayList<Tie>();
    drawing.tags().opportunities().keySet().stream()
        .filter(each -> said(each) != null && said(each) != Progress.DONE)
        .filter(each -> said(each) != Progress.DROPPED && said(each) != Progress.IDEA)
        .forEach(
            each -> {
              var tie = drawing.tieTo(each);
              var owners = drawing.names(each.getDepartments()).text();
              var text = tie.text().text() + (owners.isEmpty() ? "" : " · " + owners);
              ties.add(new Tie(tie.href(), tie.tag(), new Phrase(text, tie.text().lang())));
            });
    return ties.isEmpty() && !drawing.tags().pains().isEmpty()
        ? Optional.of(none("next"))
        : counted("next", ties);
  }

  private static Progress said(Opportunity opportunity) {
    return opportunity.getProgress();
  }

  /**
   * What would matter most if it were wrong: severe pains and moments of truth without research.
   */
  private Optional<Highlight> assumed() {
    var ties = new ArrayList<Tie>();
    for (var pain : drawing.tags().pains().keySet()) {
      if (pain.getSeverity() == Severity.SEVERE && isAssumed(pain)) {
        ties.add(drawing.tieTo(pain));
      }
    }
    for (var touchpoint : drawing.journey().getTouchpoints()) {
      for (var fact : touchpoint.getFacts()) {
        if (fact instanceof MomentOfTruth moment && isAssumed(moment)) {
          ties.add(drawing.tie(touchpoint));
        }
      }
    }
    return ties.isEmpty() && !Claims.of(drawing.journey()).all().isEmpty()
        ? Optional.of(none("assumed"))
        : counted("assumed", ties);
  }

  private static boolean isAssumed(org.journeydsl.model.Claim claim) {
    return Backing.of(claim).strength() == Backing.Strength.ASSUMED;
  }

  private Stream<Touchpoint> touchpoints() {
    return drawing.journey().getTouchpoints().stream();
  }

  private static boolean has(JourneyPart part, Class<? extends EObject> kind) {
    return part.getFacts().stream().anyMatch(kind::isInstance);
  }

  /** What the future state makes new, other or superfluous, each with its number. */
  private Optional<Highlight> change() {
    return comparing
        .filter(each -> !each.changes().changes().isEmpty())
        .map(
            each -> {
              int all = 0;
              var ties = new ArrayList<Tie>();
              for (var kind : FutureChanges.Kind.values()) {
                int count = each.count(kind);
                all += count;
                if (count > 0) {
                  var text = drawing.words().at("change.count." + Comparing.key(kind), count);
                  ties.add(new Tie("#" + each.anchor(), "", Phrase.of(text)));
                }
              }
              return new Highlight("change", String.valueOf(all), ties, 0);
            });
  }

  private static Highlight none(String kind) {
    return new Highlight(kind, "0", List.of(), 0);
  }

  private static Optional<Highlight> counted(String kind, List<Tie> ties) {
    return highlight(kind, String.valueOf(ties.size()), ties);
  }

  private static Optional<Highlight> highlight(String kind, String figure, List<Tie> ties) {
    if (ties.isEmpty()) {
      return Optional.empty();
    }
    // One more takes as much room as saying that there is one more.
    int shown = ties.size() <= SHOWN + 1 ? ties.size() : SHOWN;
    return Optional.of(new Highlight(kind, figure, ties.subList(0, shown), ties.size() - shown));
  }
}
