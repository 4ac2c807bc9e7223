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
import org.journeydsl.facts.Sore;
import org.journeydsl.generate.Audience;
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
    return Stream.of(low(), assumed(), unmeasured(), next(), change(), open(), moments())
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
    var points = told.stream().filter(point -> point.level() == lowest).toList();
    var answers =
        points.stream()
            .map(EmotionCurve.Point::touchpoint)
            .distinct()
            .sorted(
                Comparator.<Touchpoint>comparingLong(each -> -count(points, each))
                    .thenComparingInt(each -> -Sore.worst(each))
                    .thenComparingInt(drawing.journey().getTouchpoints()::indexOf))
            .map(each -> new Highlight.Answer(drawing.tie(each), why(points, each)))
            .toList();
    return highlight("low", "−" + -lowest, answers);
  }

  private static long count(List<EmotionCurve.Point> points, Touchpoint touchpoint) {
    return points.stream().filter(point -> point.touchpoint() == touchpoint).count();
  }

  /** The worst pain there; where none is named, the reason given for the feeling. */
  private Phrase why(List<EmotionCurve.Point> points, Touchpoint touchpoint) {
    return Sore.pain(touchpoint)
        .map(pain -> drawing.voice().of(pain.getText()))
        .orElseGet(
            () ->
                points.stream()
                    .filter(point -> point.touchpoint() == touchpoint)
                    .flatMap(point -> point.feeling().stream())
                    .map(feeling -> drawing.voice().of(feeling.getText()))
                    .findFirst()
                    .orElse(Phrase.NONE));
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
    var answers =
        drawing.tags().opportunities().keySet().stream()
            .filter(each -> said(each) == Progress.PLANNED || said(each) == Progress.DOING)
            .map(each -> new Highlight.Answer(drawing.tieTo(each), owner(each)))
            .toList();
    return answers.isEmpty() && !drawing.tags().pains().isEmpty()
        ? Optional.of(none("next"))
        : highlight("next", String.valueOf(answers.size()), answers);
  }

  private Phrase owner(Opportunity opportunity) {
    if (drawing.source().options().audience() == Audience.CLIENT) {
      return Phrase.NONE;
    }
    var owners = drawing.names(opportunity.getDepartments());
    return owners.isEmpty() ? Phrase.of(drawing.words().at("owner.none")) : owners;
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

  /** What the future state makes new, other or superfluous, each with its number and names. */
  private Optional<Highlight> change() {
    return comparing
        .filter(each -> !each.changes().changes().isEmpty())
        .map(
            each -> {
              int all = 0;
              var answers = new ArrayList<Highlight.Answer>();
              for (var kind : FutureChanges.Kind.values()) {
                var names = each.touchpoints(kind);
                all += names.size();
                if (!names.isEmpty()) {
                  var text =
                      drawing.words().at("change.count." + Comparing.key(kind), names.size());
                  answers.add(
                      new Highlight.Answer(
                          new Tie("#" + each.anchor(), "", Phrase.of(text)),
                          Phrase.of(String.join(", ", names))));
                }
              }
              if (answers.isEmpty()) {
                // Only a stage, or the journey itself, is not as it was.
                all = each.changes().changes().size();
                answers.add(
                    Highlight.Answer.of(
                        new Tie("#" + each.anchor(), "", Phrase.of(drawing.words().at("change")))));
              }
              return new Highlight("change", String.valueOf(all), answers, 0);
            });
  }

  private static Highlight none(String kind) {
    return new Highlight(kind, "0", List.of(), 0);
  }

  private static Optional<Highlight> counted(String kind, List<Tie> ties) {
    var answers = ties.stream().map(Highlight.Answer::of).toList();
    return highlight(kind, String.valueOf(ties.size()), answers);
  }

  private static Optional<Highlight> highlight(
      String kind, String figure, List<Highlight.Answer> answers) {
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    // One more takes as much room as saying that there is one more.
    int shown = answers.size() <= SHOWN + 1 ? answers.size() : SHOWN;
    return Optional.of(
        new Highlight(kind, figure, answers.subList(0, shown), answers.size() - shown));
  }
}
