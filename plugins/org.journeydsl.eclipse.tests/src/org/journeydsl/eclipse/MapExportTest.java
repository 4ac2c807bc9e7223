package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.journeydsl.eclipse.map.MapExport.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The map as a file, and a workbench that cannot show it. */
@ExtendWith(CleanDesk.class)
public final class MapExportTest {

  @TempDir Path folder;

  private Path export(MapPage map, Format format, Path file) {
    var done = map.view().export(format, file);
    Desk.await("the " + format, done::isDone);
    return done.join();
  }

  @Test
  public void theMapIsWrittenAsItIsOnShow() throws IOException {
    try (Desk desk = Desk.withProject("written");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", MapViewTest.SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      map.choose("Language", "English");
      String html = Files.readString(export(map, Format.HTML, folder.resolve("map.html")));
      assertTrue(html.startsWith("<!doctype html>"), html.substring(0, 80));
      String svg = Files.readString(export(map, Format.SVG, folder.resolve("map.svg")));
      assertTrue(svg.contains("xml:lang=\"en\""), svg.substring(0, 200));
      Matcher size = Pattern.compile("width=\"(\\d+)\" height=\"(\\d+)\"").matcher(svg);
      assertTrue(size.find());
      Path pictures = Files.createDirectories(Path.of(System.getProperty("pictures")));
      Path png = export(map, Format.PNG, pictures.resolve("exported.png"));
      ImageData picture = new ImageData(png.toString());
      assertEquals(2 * Integer.parseInt(size.group(1)), picture.width);
      assertEquals(2 * Integer.parseInt(size.group(2)), picture.height);
      assertTrue(shades(picture) > 20, "The picture is nearly empty.");
    }
  }

  private static long shades(ImageData picture) {
    return IntStream.range(0, picture.height)
        .boxed()
        .flatMapToInt(y -> IntStream.range(0, picture.width).map(x -> picture.getPixel(x, y)))
        .distinct()
        .count();
  }

  @Test
  public void whatIsExportedIntoTheProjectIsSeenThere() {
    try (Desk desk = Desk.withProject("seen");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", MapViewTest.SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      export(map, Format.SVG, desk.project().getLocation().append("shop.svg").toPath());
      Desk.await("the file", () -> desk.project().getFile("shop.svg").exists());
    }
  }

  @Test
  public void withoutABrowserWidgetTheViewSaysSoAndOffersTheWebBrowser() throws IOException {
    System.setProperty("journey.map.browser", "none");
    try (Desk desk = Desk.withProject("nobrowser");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", MapViewTest.SHOP);
      desk.open("shop.journey");
      Desk.awaitEqual(true, () -> map.buttons().contains("Checkout"));
      assertTrue(
          Widgets.seen(Label.class).stream()
              .anyMatch(each -> each.getText().startsWith("Eclipse cannot show web pages")));
      assertTrue(
          Widgets.seen(Button.class).stream()
              .anyMatch(each -> each.getText().equals("Open the Map in Your Web Browser")));
      Desk.picture("map-without-browser");
      assertFalse(map.isEnabled("Print"));
      String html = Files.readString(export(map, Format.HTML, folder.resolve("map.html")));
      assertTrue(html.contains("The full cart"));
    } finally {
      System.clearProperty("journey.map.browser");
    }
  }
}
