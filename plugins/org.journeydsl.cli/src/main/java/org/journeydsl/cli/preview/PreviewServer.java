package org.journeydsl.cli.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the pages of a drawing to this machine only.
 *
 * <p>It is bound to the loopback address and answers only who asks for it by a name of this
 * machine, so that no page from elsewhere can read maps by way of a domain that points here ("DNS
 * rebinding"). Pages come from memory: no path ever reaches a file.
 */
public final class PreviewServer implements AutoCloseable {

  private static final int HEARTBEAT_MILLIS = 15_000;

  private final Drawing drawing;
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });
  private final Object change = new Object();
  private Site site;
  private boolean closed;

  /**
   * Draws once and begins to answer.
   *
   * @param port the port; 0 takes a free one
   */
  public PreviewServer(Drawing drawing, int port) throws IOException {
    this.drawing = drawing;
    this.server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    this.site = drawing.draw();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What to open in a browser. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Draws anew and tells all open pages. */
  public void redraw() {
    Site next = drawing.draw();
    synchronized (change) {
      site = next;
      change.notifyAll();
    }
  }

  @Override
  public void close() {
    synchronized (change) {
      closed = true;
      change.notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }

  private Site site() {
    synchronized (change) {
      return site;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("X-Frame-Options", "DENY");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
        plain(exchange, 421, "This address does not serve that host.");
        return;
      }
      if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        headers.set("Allow", "GET, HEAD");
        plain(exchange, 405, "Pages can be read, nothing else.");
        return;
      }
      answer(exchange, exchange.getRequestURI().getPath(), headers);
    }
  }

  private void answer(HttpExchange exchange, String path, Headers headers) throws IOException {
    Site current = site();
    if (path.equals("/")) {
      headers.set("Location", "/" + encoded(current.home()));
      exchange.sendResponseHeaders(302, -1);
    } else if (path.equals("/-/events")) {
      headers.set("Content-Type", "text/event-stream");
      stream(exchange);
    } else {
      byte[] page = current.pages().get(path.substring(1));
      if (page == null) {
        plain(exchange, 404, "There is no such page.");
      } else {
        headers.set("Content-Type", "text/html; charset=utf-8");
        send(exchange, 200, page);
      }
    }
  }

  private boolean isForUs(String host) {
    String port = ":" + port();
    return host != null && Set.of("127.0.0.1" + port, "localhost" + port).contains(host);
  }

  /** Server-sent events (HTML standard): the version at once, and again after each change. */
  private void stream(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
    if (exchange.getRequestMethod().equals("HEAD")) {
      return;
    }
    OutputStream out = exchange.getResponseBody();
    int sent = 0;
    while (true) {
      int version = await(sent);
      if (version < 0) {
        return;
      }
      // A line of comment now and then shows when the reader has gone.
      String event = version == sent ? ":\n\n" : "data: " + version + "\n\n";
      out.write(event.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      sent = version;
    }
  }

  private int await(int sent) {
    synchronized (change) {
      if (!closed && site.version() == sent) {
        try {
          change.wait(HEARTBEAT_MILLIS);
        } catch (InterruptedException e) {
          return -1;
        }
      }
      return closed ? -1 : site.version();
    }
  }

  private static void plain(HttpExchange exchange, int status, String text) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    send(exchange, status, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** A path for an address. */
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
