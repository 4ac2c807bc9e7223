package org.journeydsl.eclipse.colours;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of kinds of words, on light and on dark ground. Each has a contrast of at least 4.5
 * to 1 with the editor's white, and with the dark theme's {@code #2f2f2f}.
 */
final class Palette {

  private static final RGB PLAIN = null;

  private static final Map<String, RGB> LIGHT =
      Map.ofEntries(
          Map.entry("keyword", rgb(0x7a1f6e)),
          Map.entry("string", rgb(0x0b5d66)),
          Map.entry("number", rgb(0x1750b0)),
          Map.entry("comment", rgb(0x5f6b6d)),
          Map.entry("enumMember", rgb(0x1750b0)),
          Map.entry("decorator", rgb(0x8a5a00)),
          Map.entry("event", rgb(0xa3381d)),
          Map.entry("interface", rgb(0x2b6b1f)),
          Map.entry("variable", rgb(0x8a3d00)),
          Map.entry("type", rgb(0x4b4b8f)),
          Map.entry("struct", rgb(0x4b4b8f)));

  private static final Map<String, RGB> DARK =
      Map.ofEntries(
          Map.entry("keyword", rgb(0xe0a3dc)),
          Map.entry("string", rgb(0x7fd6cf)),
          Map.entry("number", rgb(0x9cc2ff)),
          Map.entry("comment", rgb(0xa3adaf)),
          Map.entry("enumMember", rgb(0x9cc2ff)),
          Map.entry("decorator", rgb(0xe8c07a)),
          Map.entry("event", rgb(0xf2a48f)),
          Map.entry("interface", rgb(0xa5d896)),
          Map.entry("variable", rgb(0xf0b184)),
          Map.entry("type", rgb(0xbdbdf2)),
          Map.entry("struct", rgb(0xbdbdf2)));

  private final Map<String, RGB> colours;

  private Palette(Map<String, RGB> colours) {
    this.colours = colours;
  }

  /** The palette that fits the ground of an editor. */
  static Palette of(StyledText widget) {
    RGB ground = widget.getBackground().getRGB();
    double light = 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue;
    return new Palette(light < 128 ? DARK : LIGHT);
  }

  /** How a word looks. */
  StyleRange style(String type, List<String> modifiers) {
    StyleRange style = new StyleRange();
    RGB colour = colours.getOrDefault(type, PLAIN);
    style.foreground = colour == null ? null : new Color(colour);
    boolean bold = type.equals("keyword") || modifiers.contains("declaration");
    style.fontStyle = bold ? SWT.BOLD : type.equals("comment") ? SWT.ITALIC : SWT.NORMAL;
    style.strikeout = modifiers.contains("deprecated");
    return style;
  }

  private static RGB rgb(int hex) {
    return new RGB(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
  }
}
