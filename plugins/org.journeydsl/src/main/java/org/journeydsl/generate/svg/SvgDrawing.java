package org.journeydsl.generate.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.journeydsl.generate.map.ChannelChip;
import org.journeydsl.generate.map.Lane;
import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.Line;
import org.journeydsl.generate.map.Masthead;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.Story;
import org.journeydsl.generate.map.TouchpointCard;

/**
 * Lays one sheet out as a picture: head, stages, touchpoints, then lane below lane, each as high as
 * its fullest cell.
 */
final class SvgDrawing {

  private static final Pattern PAIR = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");
  private static final double EDGE = 36;
  private static final double LABEL = 128;
  private static final double COLUMN = 216;
  private static final double PAD = 12;
  private static final double CURVE = 170;
  private static final double SIZE = 13;
  private static final double LEADING = 18;

  private final Sheet sheet;
  private final List<TouchpointCard> columns = new ArrayList<>();
  private final double left = EDGE + LABEL;
  private final double right;
  private final SvgCanvas canvas;
  private double y = EDGE;
  private double top;
  private double bottom;

  private SvgDrawing(Sheet sheet) {
    this.sheet = sheet;
    sheet.board().stages().forEach(stage -> columns.addAll(stage.touchpoints()));
    this.right = left + Math.max(4, columns.size()) * COLUMN;
    this.canvas = new SvgCanvas(right + EDGE, sheet.language().dir().equals("rtl"));
  }

  static String of(Sheet sheet) {
    return new SvgDrawing(sheet).draw();
  }

  private String draw() {
    var under = new SvgDrawing(sheet);
    under.lay();
    // The ground comes first and needs the height that only the layout knows.
    canvas.box(0, 0, right + EDGE, under.y, 0, Ink.PAPER, "");
    canvas.box(EDGE, under.top, right - EDGE, under.bottom - under.top, 0, Ink.PANEL, "");
    lay();
    return canvas.file(y, sheet.language().tag(), sheet.masthead().title().text());
  }

  private void lay() {
    head();
    top = y;
    stages();
    titles();
    for (var lane : sheet.board().lanes()) {
      if (sheet.board().opensBand(lane)) {
        band(lane);
      }
      lane(lane);
    }
    bottom = y;
    frame();
    legend();
    y += EDGE;
  }

  private void head() {
    var kind = new StringBuilder(sheet.words().at("map"));
    for (Masthead.Badge badge : sheet.masthead().badges()) {
      kind.append(" · ").append(badge.text());
    }
    y += 12;
    canvas.text(EDGE, y, 14, "600", Ink.ACCENT, kind.toString());
    y += 12;
    y = block(EDGE, y, right - EDGE, 32, 38, "700", Ink.TEXT, sheet.masthead().title().text());
    for (var goal : sheet.masthead().goals()) {
      y = block(EDGE, y + 2, right - EDGE, 17, 23, "400", Ink.TEXT, goal.text().text());
    }
    var facts = new ArrayList<String>();
    sheet.masthead().rows().forEach(row -> facts.add(row.word() + ": " + row.text().text()));
    var coverage = sheet.masthead().coverage();
    if (coverage.total() > 0) {
      facts.add(sheet.words().percent(coverage.percent()) + " " + sheet.words().at("coverage"));
    }
    y = block(EDGE, y + 4, right - EDGE, 14, 20, "400", Ink.SOFT, String.join("  ·  ", facts)) + 16;
  }

  private void stages() {
    double height = 34;
    int column = 0;
    for (var stage : sheet.board().stages()) {
      double x = left + column * COLUMN;
      double w = Math.max(1, stage.span()) * COLUMN;
      if (stage.span() > 0) {
        canvas.box(x, y, w, height, 0, Ink.STAGE, Ink.PANEL);
        var title = stage.number() + "  " + stage.title().text();
        var lines = Wrapped.of(title, w - 2 * PAD, 15).lines();
        var shown = lines.size() > 1 ? lines.get(0) + "…" : String.join("", lines);
        canvas.text(x + PAD, y + 22, 15, "650", Ink.PANEL, shown);
      }
      column += stage.span();
    }
    canvas.box(EDGE, y, LABEL, height, 0, Ink.STAGE, "");
    canvas.text(EDGE + PAD, y + 22, SIZE, "600", Ink.PANEL, sheet.words().at("stages"));
    y += height;
  }

  private void titles() {
    double from = y;
    double bottom = y;
    for (int i = 0; i < columns.size(); i++) {
      var touchpoint = columns.get(i);
      double x = left + i * COLUMN + PAD;
      var title = touchpoint.number() + "  " + touchpoint.title().text();
      double at = block(x, from + 8, COLUMN - 2 * PAD, 15, 20, "650", Ink.TEXT, title);
      var channels = new ArrayList<String>();
      for (ChannelChip channel : touchpoint.channels()) {
        channels.add(channel.title().text());
      }
      var way = touchpoint.step() ? sheet.words().at("step") : String.join(", ", channels);
      at = block(x, at + 2, COLUMN - 2 * PAD, SIZE, LEADING, "400", Ink.ACCENT, way);
      if (touchpoint.moment() != null) {
        var truth = "★ " + sheet.words().at("moment");
        var text = touchpoint.moment().text().text();
        at = note(x, at + 6, truth, text, Ink.TRUTH, Ink.TRUTH_GROUND, Ink.TRUTH_LINE);
      }
      bottom = Math.max(bottom, at);
    }
    label(from, sheet.words().at("touchpoints"));
    y = bottom + 8;
  }

  private void band(Lane lane) {
    y += 14;
    canvas.line(EDGE, y, right, y, Ink.STRONG_LINE, "7 5");
    var word = sheet.words().at("line." + lane.band().key());
    double w = Wrapped.width(word, SIZE) + 20;
    canvas.box(EDGE + PAD, y - 11, w, 22, 11, Ink.PANEL, Ink.STRONG_LINE);
    canvas.text(EDGE + PAD + 10, y + 4.5, SIZE, "600", Ink.TEXT, word);
    y += 14;
  }

  private void lane(Lane lane) {
    canvas.line(EDGE, y, right, y, Ink.LINE, "");
    label(y, sheet.words().at("lane." + lane.key()));
    if (lane == Lane.FEELS && !sheet.story().isEmpty()) {
      curve();
    }
    double from = y;
    double bottom = y + LEADING;
    for (int i = 0; i < columns.size(); i++) {
      for (LaneCell cell : columns.get(i).cells()) {
        if (cell.lane() == lane) {
          bottom = Math.max(bottom, cell(left + i * COLUMN + PAD, from + 6, cell));
        }
      }
    }
    y = bottom + 8;
  }

  private double cell(double x, double top, LaneCell cell) {
    double at = top;
    var lines = Line.of(sheet.words(), cell);
    for (int i = 0; i < lines.size(); i++) {
      at = item(x, at, cell.items().get(i), lines.get(i)) + 5;
    }
    return at;
  }

  private double item(double x, double at, LaneItem item, Line line) {
    if (item instanceof LaneItem.Pain pain) {
      var head = pain.tag() + "  " + sheet.words().at("severity." + pain.severity());
      var text = line.text().text();
      return note(x, at, head, text, Ink.PAIN, Ink.PAIN_GROUND, Ink.PAIN_LINE);
    } else if (item instanceof LaneItem.Opportunity idea) {
      var status =
          idea.status().isEmpty() ? "" : "  " + sheet.words().at("status." + idea.status());
      var text = line.text().text();
      return note(x, at, idea.tag() + status, text, Ink.IDEA, Ink.IDEA_GROUND, Ink.IDEA_LINE);
    } else if (line.isFelt()) {
      face(x + 9, at + 10, 9, line.level());
      return block(
          x + 26, at, COLUMN - 2 * PAD - 26, SIZE, LEADING, "400", Ink.TEXT, line.text().text());
    }
    boolean isOwnWord = item instanceof LaneItem.Fit || item instanceof LaneItem.Outcome;
    var text = isOwnWord ? line.word() + ": " + line.text().text() : line.text().text();
    return block(x, at, COLUMN - 2 * PAD, SIZE, LEADING, "400", Ink.TEXT, text);
  }

  private double note(
      double x, double top, String head, String text, String ink, String ground, String edge) {
    double w = COLUMN - 2 * PAD;
    int lines = Wrapped.of(text, w - 16, SIZE).lines().size();
    double height = 10 + LEADING * (1 + lines);
    canvas.box(x, top, w, height, 6, ground, edge);
    canvas.text(x + 8, top + 18, 12, "700", ink, head);
    block(x + 8, top + LEADING + 5, w - 16, SIZE, LEADING, "400", Ink.TEXT, text);
    return top + height;
  }

  /** A text from {@code top} down; answers where it ends. */
  private double block(
      double x,
      double top,
      double w,
      double size,
      double leading,
      String weight,
      String fill,
      String text) {
    double at = top;
    for (var line : Wrapped.of(text, w, size).lines()) {
      at += leading;
      canvas.text(x, at - leading * 0.25, size, weight, fill, line);
    }
    return at;
  }

  private void curve() {
    Story story = sheet.story();
    double top = y + 14;
    double w = columns.size() * COLUMN;
    for (double height : new double[] {10, 50, 90}) {
      double at = top + CURVE * height / 100;
      canvas.line(left, at, right, at, Ink.LINE, height == 50 ? "" : "2 5");
    }
    for (var mark : story.moments()) {
      double x = start() + w * percent(mark.x()) / 100;
      canvas.path(
          "M" + point(x, top) + "L" + point(x, top + CURVE), "none", Ink.TRUTH_LINE, 1.5, "3 4");
      double star = top + (mark.top() ? 12 : CURVE + 4);
      canvas.text(canvas.across(x) - 7, star, 15, "400", Ink.TRUTH_LINE, "★");
    }
    for (var line : story.today()) {
      canvas.path(scaled(line.path(), top), "none", Ink.SOFT, 2, "1 5");
    }
    for (var line : story.lines()) {
      canvas.path(
          scaled(line.path(), top),
          "none",
          Ink.person(line.colour()),
          3,
          Ink.dashes(line.colour()));
    }
    for (var each : story.points()) {
      double x = at(each.x(), w);
      double height = top + CURVE * percent(each.y()) / 100;
      if (each.lowest()) {
        canvas.circle(x, height, 20, Ink.PAIN_GROUND, Ink.PAIN, 2);
      }
      face(x, height, 13, each.level());
      canvas.circle(x + 11, height + 10, 4.5, Ink.person(each.colour()), Ink.PANEL, 1.5);
    }
    y = top + CURVE + 8;
  }

  // The story's places run from left to right as they are seen; the canvas mirrors once more.
  private double at(String percent, double w) {
    double seen = sheet.language().dir().equals("rtl") ? 100 - percent(percent) : percent(percent);
    return left + w * seen / 100;
  }

  private static double percent(String value) {
    return Double.parseDouble(value);
  }

  private static String point(double x, double y) {
    return SvgCanvas.number(x) + " " + SvgCanvas.number(y);
  }

  /** A path of a box of 100 per column and 100 high, brought to its place in the picture. */
  private String scaled(String path, double top) {
    double from = start();
    return PAIR.matcher(path)
        .replaceAll(
            pair ->
                point(
                    from + percent(pair.group(1)) * COLUMN / 100,
                    top + percent(pair.group(2)) * CURVE / 100));
  }

  /** Where the columns begin on the left of the picture, whichever way it runs. */
  private double start() {
    boolean mirrored = sheet.language().dir().equals("rtl");
    return mirrored ? canvas.across(left + columns.size() * COLUMN) : left;
  }

  private void face(double x, double y, double r, int level) {
    var ink = Ink.level(level);
    canvas.circle(x, y, r, Ink.PANEL, ink, r / 5.5);
    canvas.circle(x - r * 0.31, y - r * 0.14, r * 0.13, ink, "", 0);
    canvas.circle(x + r * 0.31, y - r * 0.14, r * 0.13, ink, "", 0);
    double half = r * 0.36;
    double middle = canvas.across(x);
    double mouth = y + r * 0.36;
    double bend = r * 0.2 * level;
    canvas.path(
        "M"
            + point(middle - half, mouth - bend / 2)
            + "Q"
            + point(middle, mouth + bend * 1.5)
            + " "
            + point(middle + half, mouth - bend / 2),
        "none",
        ink,
        r / 6,
        "");
  }

  private void label(double top, String word) {
    block(EDGE + PAD, top + 6, LABEL - 2 * PAD, SIZE, LEADING, "600", Ink.SOFT, word);
  }

  private void frame() {
    int column = 0;
    for (var stage : sheet.board().stages()) {
      for (int i = 0; i < stage.span(); i++, column++) {
        double x = left + column * COLUMN;
        canvas.line(x, top + 34, x, y, i == 0 ? Ink.STRONG_LINE : Ink.LINE, "");
      }
    }
    canvas.box(EDGE, top, right - EDGE, y - top, 0, "none", Ink.STRONG_LINE);
  }

  private void legend() {
    double x = EDGE;
    y += 26;
    for (var line : sheet.story().lines()) {
      double from = canvas.across(x);
      double to = canvas.across(x + 34);
      canvas.path(
          "M" + point(from, y - 4) + "L" + point(to, y - 4),
          "none",
          Ink.person(line.colour()),
          3,
          Ink.dashes(line.colour()));
      canvas.text(x + 42, y, SIZE, "400", Ink.SOFT, line.persona().text());
      x += 70 + Wrapped.width(line.persona().text(), SIZE);
    }
    canvas.text(x, y, SIZE, "400", Ink.SOFT, sheet.words().at("made"));
  }
}
