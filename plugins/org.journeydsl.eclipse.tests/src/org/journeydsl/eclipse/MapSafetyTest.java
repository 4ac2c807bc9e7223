package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an author wrote stays words: no script of a text runs, and no request leaves the page. */
@ExtendWith(CleanDesk.class)
public final class MapSafetyTest {

  /** Counts what a script of an author would do, and what the page's policy refused. */
  private static final String LOOKOUT =
      """
      window.alerts = 0; window.refused = 0; window.alert = () => { window.alerts++; };
      document.addEventListener('securitypolicyviolation', () => { window.refused++; });""";

  @Test
  public void hostileTextsAreShownAndDoNothing() throws IOException {
    try (Desk desk = Desk.withProject("hostile");
        MapPage map = MapPage.open()) {
      map.awaitText("Open a .journey file in the editor");
      map.does(LOOKOUT);
      Path hostile = Path.of(System.getProperty("hostile"));
      desk.file("hostile.journey", Files.readString(hostile));
      desk.open("hostile.journey");
      map.awaitText("<img src=x onerror=alert(1)>");
      map.awaitText("</script><script>alert(1)</script>");
      assertEquals(0.0, map.is("window.alerts"));
      assertEquals(
          0.0, map.is("document.querySelectorAll('img[src=x], [onclick], [onerror]').length"));
      assertEquals(0.0, map.is("performance.getEntriesByType('resource').length"));
      assertEquals("Journey Map", map.is("document.title"));
      Desk.picture("map-hostile");
    }
  }

  @Test
  public void whatGotIntoThePageAllTheSameCannotRunOrAsk() throws IOException {
    try (Desk desk = Desk.withProject("refused");
        MapPage map = MapPage.open();
        ServerSocket elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      desk.file("shop.journey", MapViewTest.SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      map.does(LOOKOUT);
      map.does(
          """
          const evil = document.createElement('div');
          evil.innerHTML = '<img src="data:," onerror="alert(1)"><img src="http://127.0.0.1:%d/x.png">';
          document.body.append(evil);
          const script = document.createElement('script');
          script.textContent = 'alert(1)';
          document.body.append(script);"""
              .formatted(elsewhere.getLocalPort()));
      map.await("window.refused >= 3");
      assertEquals(0.0, map.is("window.alerts"));
      elsewhere.setSoTimeout(500);
      assertThrows(SocketTimeoutException.class, elsewhere::accept);
    }
  }

  @Test
  public void linksOpenOutsideAndOnlyThoseOfWebAndMail() {
    try (Desk desk = Desk.withProject("links");
        MapPage map = MapPage.open()) {
      List<String> opened = new ArrayList<>();
      map.view().openLinksWith((URI each) -> opened.add(each.toString()));
      desk.file("shop.journey", MapViewTest.SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      String page = Widgets.first(Browser.class).getUrl();
      for (String href :
          List.of(
              "https://example.com/?a=1&b=%20c",
              "mailto:shop@example.com",
              "file:///etc/passwd",
              "javascript:alert(1)",
              "journey-map:%7B%7D",
              "other.html")) {
        map.does(
            "{ const a = document.createElement('a'); a.href = '"
                + href
                + "'; a.target = '_blank'; document.body.append(a); a.click(); }");
      }
      Desk.awaitEqual(
          List.of("https://example.com/?a=1&b=%20c", "mailto:shop@example.com"),
          () -> List.copyOf(opened));
      // Nor does a page leave by itself.
      map.does("location.href = 'https://example.com/'");
      map.awaitText("The full cart");
      assertEquals(page, Widgets.first(Browser.class).getUrl().replaceAll("#.*", ""));
    }
  }
}
