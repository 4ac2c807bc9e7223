package org.journeydsl.eclipse.map;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where a map is seen. */
interface Surface {

  /** With this system property set to {@code none} the workbench has no browser widget for maps. */
  String BROWSER = "journey.map.browser";

  /** Tells the page something; what it understands stands in {@code preview.js}. */
  void tell(JsonObject message);

  /** Draws a picture as PNG, as many times larger as said; empty where that cannot be done. */
  CompletableFuture<byte[]> rasterize(String svg, int scale);

  /** Whether pictures can be drawn. */
  boolean canRasterize();

  /** Lets a person print what is seen. */
  void print();

  /** The widget. */
  Control control();

  /**
   * Makes the surface that this machine allows.
   *
   * @param heard is told what happens on the page
   * @param outside opens the map somewhere else
   */
  static Surface in(Composite parent, Consumer<JsonObject> heard, Runnable outside) {
    try {
      if ("none".equals(System.getProperty(BROWSER))) {
        return new NoBrowser(parent, "-D" + BROWSER + "=none", outside);
      }
      return new BrowserSurface(parent, heard);
    } catch (SWTError e) {
      return new NoBrowser(parent, e.getMessage(), outside);
    }
  }
}
