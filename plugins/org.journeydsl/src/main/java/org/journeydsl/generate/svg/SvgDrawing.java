package org.journeydsl.generate.svg;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.map.Lane;
import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.Masthead;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.TouchpointCard;

/**
 * Lays one sheet out as a picture: head, stages, touchpoints, then lane below lane, each as high as
 * its fullest cell.
 */
final class SvgDrawing {

  private static final double EDGE = 36;
  private static final double LABEL = 128;
  private static final double COLUMN = 216;
  private static final double PAD = 12;

  /** How high the bar is that names the stages. */
  private static final double STAGE = 34;

  private final Sheet sheet;
  private final List<TouchpointCard> columns = new ArrayList<>();
  private final double left = EDGE + LABEL;
  private final double right;
  private final SvgCanvas canvas;
  private final Typeset set;
  private double y = EDGE;
  private double top;
  private double bottom;

  private SvgDrawing(Sheet sheet) {
    this.sheet = sheet;
    sheet.board().stages().forEach(stage -> columns.addAll(stage.touchpoints()));
    this.right = left + Math.max(4, columns.size()) * COLUMN;
    this.canvas = new SvgCanvas(right + EDGE, sheet.language().dir().equals("rtl"));
    this.set = new Typeset(canvas);
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
    areas();
    legend();
    y += EDGE;
  }

  private void head() {
    var kind = new StringBuilder(sheet.masthead().kind());
    for (Masthead.Badge badge : sheet.masthead().badges()) {
      kind.append(" · ").append(badge.text());
    }
    y += 12;
    canvas.text(EDGE, y, 14, "600", Ink.ACCENT, kind.toString());
    y += 12;
    y = set.block(EDGE, y, right - EDGE, 32, 38, "700", Ink.TEXT, sheet.masthead().title().text());
    for (var goal : sheet.masthead().goals()) {
      y = set.block(EDGE, y + 2, right - EDGE, 17, 23, "400", Ink.TEXT, goal.text().text());
    }
    var facts = new ArrayList<String>();
    sheet.masthead().rows().forEach(row -> facts.add(row.word() + ": " + row.text().text()));
    var coverage = sheet.masthead().coverage();
    if (coverage.total() > 0) {
      facts.add(sheet.words().percent(coverage.percent()) + " " + sheet.words().at("coverage"));
    }
    y =
        set.block(EDGE, y + 4, right - EDGE, 14, 20, "400", Ink.SOFT, String.join("  ·  ", facts))
            + 16;
  }

  private void stages() {
    int column = 0;
    for (var stage : sheet.board().stages()) {
      double x = left + column * COLUMN;
      double w = stage.touchpoints().size() * COLUMN;
      if (!stage.touchpoints().isEmpty()) {
        canvas.box(x, y, w, STAGE, 0, Ink.STAGE, Ink.PANEL);
        var title = stage.number() + "  " + stage.title().text();
        var lines = Wrapped.of(title, w - 2 * PAD, 15).lines();
        var shown = lines.size() > 1 ? lines.get(0) + "…" : String.join("", lines);
        canvas.text(x + PAD, y + 22, 15, "650", Ink.PANEL, shown);
      }
      column += stage.touchpoints().size();
    }
    canvas.box(EDGE, y, LABEL, STAGE, 0, Ink.STAGE, "");
    canvas.text(EDGE + PAD, y + 22, Typeset.SIZE, "600", Ink.PANEL, sheet.words().at("stages"));
    y += STAGE;
  }

  private void titles() {
    var head = new SvgHead(canvas, sheet.words(), COLUMN - 2 * PAD);
    double from = y;
    double bottom = y;
    for (int i = 0; i < columns.size(); i++) {
      bottom = Math.max(bottom, head.draw(column(i), from + 8, columns.get(i)));
    }
    label(from, sheet.words().at("touchpoints"));
    y = bottom + 8;
  }

  /** Where the text of a column begins. */
  private double column(int index) {
    return left + index * COLUMN + PAD;
  }

  private void band(Lane lane) {
    y += 14;
    canvas.line(EDGE, y, right, y, Ink.STRONG_LINE, "7 5");
    var word = sheet.words().at("line." + lane.band().key());
    double w = Wrapped.width(word, Typeset.SIZE) + 20;
    canvas.box(EDGE + PAD, y - 11, w, 22, 11, Ink.PANEL, Ink.STRONG_LINE);
    canvas.text(EDGE + PAD + 10, y + 4.5, Typeset.SIZE, "600", Ink.TEXT, word);
    y += 14;
  }

  private void lane(Lane lane) {
    canvas.line(EDGE, y, right, y, Ink.LINE, "");
    label(y, sheet.words().at("lane." + lane.key()));
    if (lane == Lane.FEELS && !sheet.story().isEmpty()) {
      new SvgCurve(canvas, sheet, left, COLUMN, columns.size() * COLUMN).draw(y + 14, right);
      y += 14 + SvgCurve.HEIGHT + 8;
    }
    var drawn = new SvgCell(canvas, sheet.words(), COLUMN - 2 * PAD);
    double from = y;
    double bottom = y + Typeset.LEADING;
    for (int i = 0; i < columns.size(); i++) {
      for (LaneCell cell : columns.get(i).cells()) {
        if (cell.lane() == lane) {
          bottom = Math.max(bottom, drawn.draw(column(i), from + 6, cell));
        }
      }
    }
    y = bottom + 8;
  }

  private void label(double top, String word) {
    set.block(
        EDGE + PAD, top + 6, LABEL - 2 * PAD, Typeset.SIZE, Typeset.LEADING, "600", Ink.SOFT, word);
  }

  private void frame() {
    int column = 0;
    for (var stage : sheet.board().stages()) {
      for (int i = 0; i < stage.touchpoints().size(); i++, column++) {
        double x = left + column * COLUMN;
        canvas.line(x, top + STAGE, x, y, i == 0 ? Ink.STRONG_LINE : Ink.LINE, "");
      }
    }
    canvas.box(EDGE, top, right - EDGE, y - top, 0, "none", Ink.STRONG_LINE);
  }

  /** Each stage's name and each touchpoint's column, over all that is drawn there. */
  private void areas() {
    int column = 0;
    for (var stage : sheet.board().stages()) {
      double x = left + column * COLUMN;
      int touchpoints = stage.touchpoints().size();
      if (touchpoints > 0) {
        canvas.area(stage.id(), x, top, touchpoints * COLUMN, STAGE);
      }
      for (int i = 0; i < touchpoints; i++, column++) {
        var id = stage.touchpoints().get(i).id();
        canvas.area(id, left + column * COLUMN, top + STAGE, COLUMN, bottom - top - STAGE);
      }
    }
  }

  private void legend() {
    double x = EDGE;
    y += 26;
    for (var line : sheet.story().lines()) {
      double from = canvas.across(x);
      double to = canvas.across(x + 34);
      canvas.path(
          "M" + SvgCanvas.point(from, y - 4) + "L" + SvgCanvas.point(to, y - 4),
          "none",
          Ink.person(line.colour()),
          3,
          Ink.dashes(line.colour()));
      canvas.text(x + 42, y, Typeset.SIZE, "400", Ink.SOFT, line.persona().text());
      x += 70 + Wrapped.width(line.persona().text(), Typeset.SIZE);
    }
    canvas.text(x, y, Typeset.SIZE, "400", Ink.SOFT, sheet.words().at("made"));
  }
}
