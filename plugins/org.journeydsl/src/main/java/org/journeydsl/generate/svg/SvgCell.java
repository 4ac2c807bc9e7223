package org.journeydsl.generate.svg;

import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.Line;
import org.journeydsl.generate.map.Words;

/**
 * What a touchpoint says in one lane, as a column of texts, cards and faces.
 *
 * @param width of the column's text
 */
record SvgCell(SvgCanvas canvas, Words words, double width) {

  /** Draws it from {@code top} down; answers where it ends. */
  double draw(double x, double top, LaneCell cell) {
    double at = top;
    var lines = Line.of(words, cell);
    for (int i = 0; i < lines.size(); i++) {
      at = turned(x, at, cell.turns().get(i), cell.items().get(i), lines.get(i)) + 5;
    }
    for (var line : cell.gone()) {
      at = dropped(x, at, line) + 5;
    }
    return at;
  }

  /** On the map of a future state a bar and a word beside what is not as today. */
  private double turned(double x, double top, String turn, LaneItem item, Line line) {
    if (turn.isEmpty()) {
      return item(x, top, item, line);
    }
    var ink = turn.equals("new") ? Ink.GAIN : Ink.IDEA;
    canvas.text(x, top + 13, 11, "700", ink.text(), words.at("change." + turn));
    double end = item(x, top + 17, item, line);
    canvas.box(x - 8, top + 3, 3, end - top - 3, 1.5, ink.text(), "");
    return end;
  }

  private double dropped(double x, double top, Line line) {
    canvas.text(x, top + 13, 11, "700", Ink.PAIN.text(), words.at("change.dropped"));
    double end = new Typeset(canvas).text(x, top + 17, width, Ink.SOFT, line.text().text());
    canvas.box(x - 8, top + 3, 3, end - top - 3, 1.5, Ink.PAIN.text(), "");
    return end;
  }

  private double item(double x, double at, LaneItem item, Line line) {
    var set = new Typeset(canvas);
    var text = line.text().text();
    if (item instanceof LaneItem.Pain pain) {
      var head = pain.tag() + "  " + words.at("severity." + pain.severity());
      return set.note(x, at, width, head, text, Ink.PAIN);
    } else if (item instanceof LaneItem.Opportunity idea) {
      var status = idea.status().isEmpty() ? "" : "  " + words.at("status." + idea.status());
      return set.note(x, at, width, idea.tag() + status, text, Ink.IDEA);
    } else if (line.isFelt()) {
      new SvgFace(canvas).draw(x + 9, at + 10, 9, line.level());
      return set.text(x + 26, at, width - 26, Ink.TEXT, text);
    }
    boolean isOwnWord = item instanceof LaneItem.Fit || item instanceof LaneItem.Outcome;
    return set.text(x, at, width, Ink.TEXT, isOwnWord ? line.word() + ": " + text : text);
  }
}
