package org.journeydsl.generate.svg;

import org.journeydsl.generate.map.ChannelChip;
import org.journeydsl.generate.map.Icons;
import org.journeydsl.generate.map.TouchpointCard;
import org.journeydsl.generate.map.Words;

/**
 * The head of a column: number, title, channels with their icons, the moment of truth.
 *
 * @param width of the column's text
 */
record SvgHead(SvgCanvas canvas, Words words, double width) {

  private static final double ICON = 15;

  /** Draws it from {@code top} down; answers where it ends. */
  double draw(double x, double top, TouchpointCard touchpoint) {
    var set = new Typeset(canvas);
    var title = touchpoint.number() + "  " + touchpoint.title().text();
    double at = set.block(x, top, width, 15, 20, "650", Ink.TEXT, title);
    if (!touchpoint.change().isEmpty()) {
      var word = words.at("change." + touchpoint.change());
      var ink = touchpoint.change().equals("new") ? Ink.GAIN : Ink.IDEA;
      canvas.box(x, at + 4, Wrapped.width(word, 12) + 16, 18, 9, ink.ground(), ink.edge());
      canvas.text(x + 8, at + 17, 12, "600", ink.text(), word);
      at += 24;
    }
    at =
        touchpoint.step()
            ? set.text(x, at + 2, width, Ink.SOFT, words.at("step"))
            : channels(x, at + 4, touchpoint);
    if (touchpoint.moment() != null) {
      var text = touchpoint.moment().text().text();
      at = set.moment(x, at + 6, width, words.at("moment"), text);
    }
    return at;
  }

  /** As many beside each other as fit. */
  private double channels(double x, double top, TouchpointCard touchpoint) {
    double at = x;
    double line = top;
    for (ChannelChip channel : touchpoint.channels()) {
      var words = channel.title().text();
      double w = ICON + 5 + Wrapped.width(words, Typeset.SIZE);
      if (at > x && at + w > x + width) {
        at = x;
        line += Typeset.LEADING + 1;
      }
      canvas.icon(at, line + 2, ICON, Ink.ACCENT, Icons.shape(channel.icon()));
      double end =
          new Typeset(canvas)
              .text(at + ICON + 5, line, x + width - at - ICON - 5, Ink.ACCENT, words);
      line = Math.max(line, end - Typeset.LEADING);
      at += w + 12;
    }
    return touchpoint.channels().isEmpty() ? top : line + Typeset.LEADING;
  }
}
