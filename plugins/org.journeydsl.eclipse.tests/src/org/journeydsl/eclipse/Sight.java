package org.journeydsl.eclipse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What is seen on the screen, as a picture for people to look at. */
final class Sight {

  /** The whole screen when a test began to tidy up. */
  private static ImageData last;

  private Sight() {}

  /** A part of the screen. */
  static ImageData of(Rectangle area) {
    Display display = Display.getCurrent();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    gc.copyArea(image, area.x, area.y);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** Waits until a page is drawn: letters have edges in many shades, an empty page has one. */
  static void awaitDrawn(Browser page) {
    Desk.await(
        "the drawing of a page",
        () -> {
          if (page.getSize().x == 0 || page.getSize().y == 0) {
            return false; // Not laid out yet.
          }
          ImageData seen = of(page.getDisplay().map(page.getParent(), null, page.getBounds()));
          Set<Integer> shades = new HashSet<>();
          for (int y = 0; y < seen.height; y++) {
            for (int x = 0; x < seen.width; x++) {
              shades.add(seen.getPixel(x, y));
            }
          }
          return shades.size() > 8;
        });
  }

  /**
   * Keeps the whole screen in mind: whoever tidies up calls this before, as a test that failed is
   * told of only when its desk is empty. What was kept first in a test stays.
   */
  static void keep() {
    if (last == null) {
      last = of(Display.getCurrent().getBounds());
    }
  }

  static void forget() {
    last = null;
  }

  /** What was kept; the screen as it is now where nothing was. */
  static ImageData kept() {
    keep();
    return last;
  }

  /** Writes a picture to where people look for them. */
  static Path write(ImageData picture, String name) {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {picture};
    Path file = folder().resolve(name + ".png");
    loader.save(file.toString(), SWT.IMAGE_PNG);
    return file;
  }

  static Path folder() {
    try {
      return Files.createDirectories(Path.of(System.getProperty("pictures")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
