package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Touchpoint;

/**
 * Draws the emotion curves of one journey, over the board and in each of its columns.
 *
 * @param curves one per persona who feels anything, in the journey's order
 */
record Stories(Drawing drawing, List<Curve> curves) {

  /** A persona's curve with its colour; nobody's, where a journey names no persona. */
  record Curve(int colour, Phrase who, String href, EmotionCurve feelings) {

    Curves drawn(boolean mirrored) {
      return new Curves(
          feelings.points().stream().map(point -> Curves.height(point.level())).toList(), mirrored);
    }
  }

  static Stories of(Drawing drawing) {
    var curves = new ArrayList<Curve>();
    for (Persona persona : drawing.cast().personas()) {
      var feelings = EmotionCurve.of(drawing.journey(), persona);
      if (!feelings.isEmpty()) {
        curves.add(
            new Curve(
                drawing.cast().colour(persona),
                drawing.voice().titleOf(persona),
                drawing.anchors().href(persona),
                feelings));
      }
    }
    if (drawing.cast().personas().isEmpty()) {
      var feelings = EmotionCurve.ofEverybody(drawing.journey());
      if (!feelings.isEmpty()) {
        var who = Phrase.of(drawing.words().at("persona.customer"));
        curves.add(new Curve(1, who, "", feelings));
      }
    }
    return new Stories(drawing, List.copyOf(curves));
  }

  /** How those feel who work on the journey, in the colours that the personas leave free. */
  static Stories ofEmployees(Drawing drawing) {
    var curves = new ArrayList<Curve>();
    var employees = new LinkedHashSet<Persona>();
    for (var touchpoint : drawing.journey().getTouchpoints()) {
      JourneyParts.facts(touchpoint, EmployeeView.class)
          .forEach(view -> employees.add(view.getPersona()));
    }
    for (var employee : employees) {
      var feelings = EmotionCurve.ofEmployee(drawing.journey(), employee);
      if (!feelings.isEmpty()) {
        int colour = (drawing.cast().personas().size() + curves.size()) % 6 + 1;
        curves.add(new Curve(colour, drawing.voice().titleOf(employee), "", feelings));
      }
    }
    return new Stories(drawing, List.copyOf(curves));
  }

  boolean isMirrored() {
    return drawing.voice().language().dir().equals("rtl");
  }

  /** The pieces of all curves in one touchpoint's column. */
  List<CurvePiece> pieces(Touchpoint touchpoint) {
    int column = drawing.journey().getTouchpoints().indexOf(touchpoint);
    Map<Integer, Integer> standing = new HashMap<>();
    var pieces = new ArrayList<CurvePiece>();
    for (var curve : curves) {
      var point = curve.feelings().points().get(column);
      var drawn = curve.drawn(isMirrored());
      // Faces that would cover each other stand side by side.
      int place = point.isTold() ? standing.merge(point.level(), 1, Integer::sum) - 1 : 0;
      double x = 50 + place * 14;
      pieces.add(
          new CurvePiece(
              curve.colour(),
              drawn.piece(column),
              drawn.pieceArea(column),
              point.level(),
              point.isTold(),
              isLowest(curve, point),
              Coordinate.of(isMirrored() ? 100 - x : x),
              Coordinate.of(Curves.height(point.level()))));
    }
    return pieces;
  }

  private static boolean isLowest(Curve curve, EmotionCurve.Point point) {
    return point.level() < 0
        && curve.feelings().lowest().filter(lowest -> lowest.equals(point)).isPresent();
  }

  private static boolean isHighest(Curve curve, EmotionCurve.Point point) {
    return point.level() > 0
        && curve.feelings().highest().filter(highest -> highest.equals(point)).isPresent();
  }

  /**
   * How those feel who work on it, in one picture: a line only from the first touchpoint where
   * somebody says so to the last, because elsewhere they may not even be there.
   */
  Story backstage() {
    var whole = story();
    var lines = new ArrayList<Story.Line>();
    for (int i = 0; i < whole.lines().size(); i++) {
      var line = whole.lines().get(i);
      var points = curves.get(i).feelings().points();
      var told = points.stream().filter(EmotionCurve.Point::isTold).map(points::indexOf).toList();
      var path = curves.get(i).drawn(isMirrored()).line(told.get(0), told.get(told.size() - 1));
      lines.add(new Story.Line(line.colour(), path, "", line.persona(), line.href()));
    }
    return new Story(whole.width(), whole.bands(), List.of(), lines, whole.points(), List.of());
  }

  /** The whole journey in one picture. */
  Story story() {
    var touchpoints = drawing.journey().getTouchpoints();
    if (curves.isEmpty() || touchpoints.isEmpty()) {
      return Story.EMPTY;
    }
    var bands = new ArrayList<Story.Band>();
    int from = 0;
    int number = 1;
    for (var stage : drawing.journey().getStages()) {
      int columns = stage.getTouchpoints().size();
      if (columns > 0) {
        bands.add(
            new Story.Band(
                drawing.anchors().href(stage),
                number,
                drawing.voice().titleOf(stage),
                across(isMirrored() ? touchpoints.size() - from - columns : from),
                across(columns),
                columns));
      }
      from += columns;
      number++;
    }
    return new Story(touchpoints.size() * 100, bands, today(), lines(), points(), moments());
  }

  /** How each persona feels today at the touchpoints of tomorrow. */
  private List<Story.Line> today() {
    var changes = FutureChanges.of(drawing.anchors().written(), drawing.whole());
    if (changes.isEmpty() || curves.stream().allMatch(curve -> curve.href().isEmpty())) {
      return List.of();
    }
    var paths = new ArrayList<Story.Line>();
    for (var persona : drawing.cast().personas()) {
      var feelings = EmotionCurve.of(changes.get().base().journey(), persona);
      if (!feelings.isEmpty()) {
        paths.add(
            new Story.Line(
                drawing.cast().colour(persona),
                new Curves(heights(feelings, changes.get()), isMirrored()).line(),
                "",
                drawing.voice().titleOf(persona),
                ""));
      }
    }
    return paths;
  }

  // Where tomorrow has a touchpoint that is not there today, the mood of the one before it goes on.
  private List<Integer> heights(EmotionCurve today, FutureChanges changes) {
    var heights = new ArrayList<Integer>();
    int level = today.points().get(0).level();
    for (var touchpoint : drawing.journey().getTouchpoints()) {
      var before = changes.before().get(touchpoint);
      level =
          today.points().stream()
              .filter(point -> point.touchpoint() == before)
              .mapToInt(EmotionCurve.Point::level)
              .findFirst()
              .orElse(level);
      heights.add(Curves.height(level));
    }
    return heights;
  }

  private List<Story.Line> lines() {
    return curves.stream()
        .map(
            curve -> {
              var drawn = curve.drawn(isMirrored());
              return new Story.Line(
                  curve.colour(), drawn.line(), drawn.area(), curve.who(), curve.href());
            })
        .toList();
  }

  private List<Story.Point> points() {
    var points = new ArrayList<Story.Point>();
    for (var curve : curves) {
      for (int column = 0; column < curve.feelings().points().size(); column++) {
        var point = curve.feelings().points().get(column);
        if (point.isTold()) {
          points.add(
              new Story.Point(
                  curve.colour(),
                  point.level(),
                  isLowest(curve, point),
                  isHighest(curve, point),
                  middle(column),
                  Coordinate.of(Curves.height(point.level())),
                  drawing.anchors().href(point.touchpoint()),
                  label(curve, point)));
        }
      }
    }
    return points;
  }

  private String label(Curve curve, EmotionCurve.Point point) {
    var title = drawing.voice().titleOf(point.touchpoint()).text();
    var why = point.feeling().map(each -> drawing.voice().of(each.getText()).text()).orElse("");
    return title
        + " · "
        + curve.who().text()
        + ": "
        + (why.isEmpty() ? drawing.words().feeling(point.level()) : why);
  }

  private List<Story.Mark> moments() {
    var marks = new ArrayList<Story.Mark>();
    var touchpoints = drawing.journey().getTouchpoints();
    for (int column = 0; column < touchpoints.size(); column++) {
      var touchpoint = touchpoints.get(column);
      if (touchpoint.getFacts().stream().anyMatch(MomentOfTruth.class::isInstance)) {
        marks.add(
            new Story.Mark(
                middle(column),
                isFeltBadly(column),
                drawing.anchors().href(touchpoint),
                drawing.words().at("moment") + ": " + drawing.voice().titleOf(touchpoint).text()));
      }
    }
    return marks;
  }

  private boolean isFeltBadly(int column) {
    return curves.stream().anyMatch(curve -> curve.feelings().points().get(column).level() < 0);
  }

  private String middle(int column) {
    return across(isMirrored() ? count() - column - 0.5 : column + 0.5);
  }

  private String across(double columns) {
    return Coordinate.of(100 * columns / count());
  }

  private int count() {
    return drawing.journey().getTouchpoints().size();
  }
}
