package org.journeydsl.generate.svg;

/** A face for a feeling, around its middle. */
record SvgFace(SvgCanvas canvas) {

  void draw(double x, double y, double r, int level) {
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
            + SvgCanvas.point(middle - half, mouth - bend / 2)
            + "Q"
            + SvgCanvas.point(middle, mouth + bend * 1.5)
            + " "
            + SvgCanvas.point(middle + half, mouth - bend / 2),
        "none",
        ink,
        r / 6,
        "");
  }
}
