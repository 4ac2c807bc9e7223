package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Persona;
import org.journeydsl.model.SegmentUse;
import org.journeydsl.model.Touchpoint;

/**
 * How a persona feels along the journey: one point per touchpoint or step, in order, from -2 to +2.
 *
 * <p>A feeling said {@code for} the persona outweighs one for a segment of theirs, and that one
 * outweighs a feeling said of everybody. Where several weigh the same (one per channel), the lowest
 * counts: a map must not hide where it hurts.
 *
 * @param points one per touchpoint; empty where no feeling is said of this persona at all
 */
public record EmotionCurve(List<Point> points) {

  /**
   * One touchpoint on the curve.
   *
   * @param level from -2 to +2
   * @param feeling what the author said here; empty where the curve only passes through
   */
  public record Point(Touchpoint touchpoint, int level, Optional<Feeling> feeling) {

    public boolean isTold() {
      return feeling.isPresent();
    }
  }

  public EmotionCurve {
    points = List.copyOf(points);
  }

  /** The curve of one of the journey's personas. */
  public static EmotionCurve of(Journey journey, Persona persona) {
    return along(journey, Optional.of(persona));
  }

  /** The curve of a journey that names no persona: the feelings said of everybody. */
  public static EmotionCurve ofEverybody(Journey journey) {
    return along(journey, Optional.empty());
  }

  /** The curve of somebody who works on the journey: what stands under {@code employee}. */
  public static EmotionCurve ofEmployee(Journey journey, Persona employee) {
    var told = new ArrayList<Optional<Feeling>>();
    for (var touchpoint : journey.getTouchpoints()) {
      told.add(
          JourneyParts.facts(touchpoint, EmployeeView.class).stream()
              .filter(view -> view.getPersona() == employee)
              .flatMap(view -> JourneyParts.facts(view, Feeling.class).stream())
              .min(Comparator.comparingInt(Feeling::getValue)));
    }
    return along(journey, told);
  }

  private static EmotionCurve along(Journey journey, Optional<Persona> persona) {
    var told = new ArrayList<Optional<Feeling>>();
    for (var touchpoint : journey.getTouchpoints()) {
      told.add(feelingAt(touchpoint, persona));
    }
    return along(journey, told);
  }

  private static EmotionCurve along(Journey journey, List<Optional<Feeling>> told) {
    var first = told.stream().flatMap(Optional::stream).findFirst();
    if (first.isEmpty()) {
      return new EmotionCurve(List.of());
    }
    // Touchpoints without a feeling keep the previous one: a designer who marks only the peaks
    // should still get a continuous curve. Before the first, the first one holds.
    int level = first.get().getValue();
    var points = new ArrayList<Point>();
    for (int i = 0; i < told.size(); i++) {
      level = told.get(i).map(Feeling::getValue).orElse(level);
      points.add(new Point(journey.getTouchpoints().get(i), level, told.get(i)));
    }
    return new EmotionCurve(points);
  }

  private static Optional<Feeling> feelingAt(Touchpoint touchpoint, Optional<Persona> persona) {
    return touchpoint.getFeelings().stream()
        .filter(feeling -> weight(feeling, persona) > 0)
        .min(
            Comparator.<Feeling>comparingInt(feeling -> -weight(feeling, persona))
                .thenComparingInt(Feeling::getValue));
  }

  private static int weight(Feeling feeling, Optional<Persona> persona) {
    if (feeling.getAudience().isEmpty()) {
      return 1;
    }
    if (persona.isEmpty()) {
      return 0;
    }
    if (feeling.getAudience().contains(persona.get())) {
      return 3;
    }
    return persona.get().getFacts().stream()
            .filter(SegmentUse.class::isInstance)
            .flatMap(use -> ((SegmentUse) use).getSegments().stream())
            .anyMatch(feeling.getAudience()::contains)
        ? 2
        : 0;
  }

  public boolean isEmpty() {
    return points.isEmpty();
  }

  /**
   * The lowest point that the author told: of several, the one with the worst pain, then the first;
   * empty where there is none.
   */
  public Optional<Point> lowest() {
    return points.stream()
        .filter(Point::isTold)
        .min(
            Comparator.comparingInt(Point::level)
                .thenComparingInt(point -> -Sore.worst(point.touchpoint())));
  }

  /** The first of the highest points that the author told; empty where there is none. */
  public Optional<Point> highest() {
    return points.stream()
        .filter(Point::isTold)
        .min(Comparator.comparingInt(point -> -point.level()));
  }
}
