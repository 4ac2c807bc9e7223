package org.journeydsl.eclipse.markdown;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** How a page looks: the font and colours of the workbench, light or dark. */
final class PageLook {

  private PageLook() {}

  /** A whole page around a piece of HTML. */
  static String around(String html) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    String text = css(JFaceColors.getInformationViewerForegroundColor(display));
    String ground = css(JFaceColors.getInformationViewerBackgroundColor(display));
    FontData font = JFaceResources.getDialogFont().getFontData()[0];
    String code = JFaceResources.getTextFont().getFontData()[0].getName();
    String unit = Util.isMac() ? "px" : "pt";
    // The blank behind "<body" is where the browser control puts its own styles.
    return
"""
<!doctype html><html><head><meta charset="utf-8"><style>
body { font: %s%s '%s', sans-serif; color: %s; background: %s; margin: 6px 9px; line-height: 1.35 }
p, ul, ol, pre { margin: 0 0 .55em } ul, ol { padding-left: 1.4em } li > p { margin: 0 }
h1, h2, h3 { font-size: 1em; margin: .7em 0 .3em } hr { border: 0; border-top: 1px solid; opacity: .25 }
code, pre { font-family: '%s', monospace } pre { padding: 5px 8px; border-radius: 4px; white-space: pre-wrap }
code, pre { background: color-mix(in srgb, currentColor 10%%, transparent) } pre code { background: none }
code { padding: 0 3px; border-radius: 3px } a { color: inherit }
</style></head><body class="page">%s</body></html>
"""
        .formatted(
            font.getHeight() + "", unit, safe(font.getName()), text, ground, safe(code), html);
  }

  /** A name of a font inside quotation marks. */
  private static String safe(String name) {
    return name.replaceAll("[^\\p{L}\\p{N} ._-]", "");
  }

  private static String css(Color colour) {
    return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
  }
}
