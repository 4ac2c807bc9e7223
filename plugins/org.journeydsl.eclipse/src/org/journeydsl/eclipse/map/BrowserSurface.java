package org.journeydsl.eclipse.map;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeydsl.eclipse.JourneyPlugin;

/** Shows maps in the browser widget: on a page that is loaded once and never left. */
final class BrowserSurface implements Surface {

  private static final Gson GSON = new Gson();

  private final Browser browser;
  private final String page;
  private final String voice;
  private final Consumer<JsonObject> heard;

  /** What was said before the page was there; null from then on. */
  private List<JsonObject> waiting = new ArrayList<>();

  private CompletableFuture<byte[]> picture = new CompletableFuture<>();

  /**
   * Makes the widget.
   *
   * @throws SWTError where this machine has none
   */
  BrowserSurface(Composite parent, Consumer<JsonObject> heard) {
    this.heard = heard;
    try {
      PageShell.Written written =
          PageShell.write(JourneyPlugin.instance().getStateLocation().append("map").toPath());
      page = written.file().toUri().toASCIIString();
      voice = written.voice();
    } catch (IOException e) {
      throw new SWTError(SWT.ERROR_IO, e.getMessage());
    }
    browser = new Browser(parent, SWT.NONE);
    browser.addLocationListener(LocationListener.changingAdapter(this::changing));
    // No windows of its own: links that lead away are told instead.
    browser.addOpenWindowListener(event -> event.required = true);
    browser.addProgressListener(ProgressListener.completedAdapter(event -> ready()));
    browser.setUrl(page);
  }

  private void changing(LocationEvent event) {
    String to = event.location;
    event.doit = to.equals(page) || to.startsWith(page + "#") || to.equals("about:blank");
    if (to.startsWith(voice)) {
      String text =
          URLDecoder.decode(
              to.substring(voice.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
      hear(GSON.fromJson(text, JsonObject.class));
    }
  }

  private void hear(JsonObject message) {
    if (message.get("type").getAsString().equals("picture")) {
      // The widget does not answer while it asks.
      browser.getDisplay().asyncExec(this::fetchPicture);
    } else {
      browser.getDisplay().asyncExec(() -> heard.accept(message));
    }
  }

  private void fetchPicture() {
    Object text =
        browser.isDisposed() ? "" : browser.evaluate("return window.journeyMap.picture()");
    picture.complete(Base64.getDecoder().decode(String.valueOf(text)));
  }

  private void ready() {
    if (waiting != null) {
      List<JsonObject> before = waiting;
      waiting = null;
      before.forEach(this::tell);
    }
  }

  @Override
  public void tell(JsonObject message) {
    if (waiting != null) {
      waiting.add(message);
    } else if (!browser.isDisposed()) {
      browser.execute("window.journeyMap.hear(" + GSON.toJson(message) + ")");
    }
  }

  @Override
  public CompletableFuture<byte[]> rasterize(String svg, int scale) {
    picture.complete(new byte[0]); // Whoever asked before has waited in vain.
    picture = new CompletableFuture<>();
    JsonObject message = new JsonObject();
    message.addProperty("type", "picture");
    message.addProperty("svg", svg);
    message.addProperty("scale", scale);
    tell(message);
    return picture;
  }

  @Override
  public boolean canRasterize() {
    return true;
  }

  @Override
  public void print() {
    browser.execute("window.print()");
  }

  @Override
  public Control control() {
    return browser;
  }
}
