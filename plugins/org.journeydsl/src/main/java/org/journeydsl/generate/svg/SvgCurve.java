package org.journeydsl.generate.svg;

import java.util.regex.Pattern;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.Story;

/**
 * The emotion curves of a sheet over the columns of the picture.
 *
 * @param left where the first column begins
 * @param column how wide each is
 * @param width how wide all are
 */
record SvgCurve(SvgCanvas canvas, Sheet sheet, double left, double column, double width) {

  static final double HEIGHT = 170;
  private static final Pattern PAIR = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

  void draw(double top, double right) {
    Story story = sheet.story();
    for (double height : new double[] {10, 50, 90}) {
      double at = top + HEIGHT * height / 100;
      canvas.line(left, at, right, at, Ink.LINE, height == 50 ? "" : "2 5");
    }
    for (var mark : story.moments()) {
      double x = at(mark.x());
      canvas.line(x, top, x, top + HEIGHT, Ink.TRUTH_LINE, "3 4");
      double star = mark.top() ? top - 4 : top + HEIGHT - 12;
      canvas.star(x - 8, star, 16);
    }
    for (var line : story.today()) {
      canvas.path(scaled(line.path(), top), "none", Ink.SOFT, 2, "1 5");
    }
    for (var line : story.lines()) {
      var path = scaled(line.path(), top);
      canvas.path(path, "none", Ink.person(line.colour()), 3, Ink.dashes(line.colour()));
    }
    for (var each : story.points()) {
      double x = at(each.x());
      double height = top + HEIGHT * percent(each.y()) / 100;
      if (each.lowest()) {
        canvas.circle(x, height, 20, Ink.PAIN.ground(), Ink.PAIN.text(), 2);
      }
      new SvgFace(canvas).draw(x, height, 13, each.level());
      canvas.circle(x + 11, height + 10, 4.5, Ink.person(each.colour()), Ink.PANEL, 1.5);
    }
  }

  // The story's places run from left to right as they are seen; the canvas mirrors once more.
  private double at(String place) {
    return left + width * (isMirrored() ? 100 - percent(place) : percent(place)) / 100;
  }

  /** A path of a box of 100 per column and 100 high, brought to its place in the picture. */
  private String scaled(String path, double top) {
    double from = isMirrored() ? canvas.across(left + width) : left;
    return PAIR.matcher(path)
        .replaceAll(
            pair ->
                SvgCanvas.point(
                    from + percent(pair.group(1)) * column / 100,
                    top + percent(pair.group(2)) * HEIGHT / 100));
  }

  private boolean isMirrored() {
    return sheet.language().dir().equals("rtl");
  }

  private static double percent(String value) {
    return Double.parseDouble(value);
  }
}
