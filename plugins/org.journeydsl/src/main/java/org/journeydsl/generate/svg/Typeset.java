package org.journeydsl.generate.svg;

/** Sets texts in columns: each method says where what it wrote ends. */
record Typeset(SvgCanvas canvas) {

  static final double SIZE = 13;
  static final double LEADING = 18;

  /** A paragraph of the usual size, from {@code top} down. */
  double text(double x, double top, double w, String fill, String text) {
    return block(x, top, w, SIZE, LEADING, "400", fill, text);
  }

  /** A paragraph, from {@code top} down. */
  double block(
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

  /** A coloured card with a head: a pain, an opportunity. */
  double note(double x, double top, double w, String head, String text, Ink.Note ink) {
    return note(x, top, w, 0, head, text, ink);
  }

  /** A moment of truth: a card with a star before its head. */
  double moment(double x, double top, double w, String head, String text) {
    double end = note(x, top, w, 19, head, text, Ink.TRUTH);
    canvas.star(x + 8, top + 7, 14);
    return end;
  }

  private double note(
      double x, double top, double w, double indent, String head, String text, Ink.Note ink) {
    int lines = Wrapped.of(text, w - 16, SIZE).lines().size();
    double height = 10 + LEADING * (1 + lines);
    canvas.box(x, top, w, height, 6, ink.ground(), ink.edge());
    canvas.text(x + 8 + indent, top + 18, 12, "700", ink.text(), head);
    text(x + 8, top + LEADING + 5, w - 16, Ink.TEXT, text);
    return top + height;
  }
}
