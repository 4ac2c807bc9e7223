package org.journeydsl.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class PreviewServerTest {

  private static final String MAP = "journey Košík < stage S < touchpoint Cart channel web > >\n";
  private static final String BROKEN =
      "journey Košík < stage S < touchpoint Cart channel \"<script>alert(1)</script>\" > >\n";

  @TempDir private Path folder;
  private PreviewServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("journey.toml"), "");
    Files.writeString(folder.resolve("a.journey"), MAP);
    server = server();
  }

  private PreviewServer server() throws IOException {
    return new PreviewServer(
        new Drawing(
            () -> Selection.of(List.of(), folder),
            () -> LocalDate.parse("2026-11-22"),
            path -> folder.relativize(path).toString()),
        0);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void leadsFromTheAddressToTheOnlyMap() throws Exception {
    var answer = get("");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.uri().getPath().endsWith("/Košík.html"), answer.uri().toString());
    assertTrue(answer.body().contains("Cart"));
    assertTrue(answer.body().contains("id=\"journey-preview\""));
    assertTrue(answer.body().contains("connect-src 'self'"));
  }

  @Test
  void knowsNoOtherPathAndNoFolder() throws Exception {
    assertEquals(404, get("journey.toml").statusCode());
    assertEquals(404, get("a.journey").statusCode());
    assertEquals(404, get("-/").statusCode());
    assertEquals(404, get("%2e%2e/%2e%2e/etc/passwd").statusCode());
    assertTrue(raw("GET /../a.journey HTTP/1.1", "127.0.0.1:" + server.port()).contains(" 404 "));
    assertTrue(raw("GET /..%2fa.journey HTTP/1.1", "127.0.0.1:" + server.port()).contains(" 404 "));
  }

  @Test
  void answersOnlyWhoNamesThisMachine() throws IOException {
    String request = "GET /Ko%C5%A1%C3%ADk.html HTTP/1.1";
    assertTrue(raw(request, "localhost:" + server.port()).contains(" 200 "));
    assertTrue(raw(request, "evil.example:" + server.port()).contains(" 421 "));
    assertTrue(raw(request, "localhost").contains(" 421 "));
  }

  @Test
  void letsReadOnly() throws Exception {
    var post = HttpRequest.newBuilder(uri("")).POST(HttpRequest.BodyPublishers.ofString("x"));
    assertEquals(405, client.send(post.build(), BodyHandlers.ofString()).statusCode());
    var head =
        HttpRequest.newBuilder(uri("index.html"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody());
    var answer = client.send(head.build(), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void keepsTheLastGoodMapWhileThereAreErrors() throws Exception {
    Files.writeString(folder.resolve("a.journey"), BROKEN);
    server.redraw();
    String page = get("").body();
    assertTrue(page.contains("this is the last map without errors"), page);
    assertFalse(page.contains("<script>alert"), page);
    Files.writeString(folder.resolve("a.journey"), MAP.replace("Cart", "Basket"));
    server.redraw();
    assertTrue(get("").body().contains("Basket"));
  }

  @Test
  void showsTheFindingsWhereThereIsNoMapYet() throws Exception {
    server.close();
    Files.writeString(folder.resolve("a.journey"), BROKEN);
    server = server();
    String page = get("").body();
    assertTrue(page.contains("The map appears here once the errors are put right."), page);
    assertTrue(page.contains("<code>a.journey:1:"), page);
    assertFalse(page.contains("<script>alert"), page);
  }

  @Test
  void tellsOpenPagesOfAChangeOnDisk() throws Exception {
    HttpResponse<java.util.stream.Stream<String>> events =
        client.send(HttpRequest.newBuilder(uri("-/events")).build(), BodyHandlers.ofLines());
    var lines = events.body().filter(line -> line.startsWith("data: ")).iterator();
    assertEquals("data: 1", lines.next());
    try (Watch watch = new Watch(List.of(folder))) {
      Files.writeString(folder.resolve("b.journey"), MAP.replace("Košík", "Second"));
      assertEquals(Set.of(folder.resolve("b.journey")), watch.await());
      server.redraw();
    }
    assertEquals("data: 2", lines.next());
    assertEquals(200, get("Second.html").statusCode());
  }

  private URI uri(String path) {
    return URI.create(server.address() + path);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /** What Java's client refuses to send; gives back the line with the status. */
  private String raw(String request, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String text = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }
}
