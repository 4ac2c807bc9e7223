package org.journeydsl.eclipse.map;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Location;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.eclipse.server.UiThread;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.MapAnswer;

/** What a person does on the page: a click selects in the text, a link opens what it leads to. */
final class FromPage {

  private final MapSession session;
  private final GoToText go;
  private final UiThread ui;
  private Consumer<URI> opener = Outside::open;

  FromPage(MapSession session, GoToText go, UiThread ui) {
    this.session = session;
    this.go = go;
    this.ui = ui;
  }

  void openLinksWith(Consumer<URI> other) {
    opener = other;
  }

  /** Something happened on the page; what it says stands in {@code preview.js}. */
  void hear(JsonObject message) {
    switch (message.get("type").getAsString()) {
      case "selected" -> goTo(message.get("id").getAsString(), message.get("write").getAsBoolean());
      case "language" -> session.spoken(message.get("tag").getAsString());
      case "open" -> open(message.get("href").getAsString());
      default -> {
        // Nothing else is said.
      }
    }
  }

  /** A link leads out of Eclipse, or to the text of another map, which is then shown. */
  private void open(String href) {
    Outside.address(href)
        .ifPresentOrElse(
            opener,
            () ->
                at(
                    href,
                    place -> {
                      go.to(place, true);
                      go.forget(); // So that it is marked on its own map.
                      session.arrive();
                    }));
  }

  private void goTo(String element, boolean write) {
    at(element, place -> go.to(place, write));
  }

  private void at(String element, Consumer<Location> then) {
    if (session.text() != null && session.shown() != null) {
      element(element)
          .thenAcceptAsync(
              found -> {
                if (found != null) {
                  then.accept(found.location());
                }
              },
              ui);
    }
  }

  private CompletableFuture<MapAnswer.Element> element(String id) {
    return Server.get()
        .itself()
        .elementAt(new ElementRequest(session.text(), null, id, session.shown().journey()))
        .exceptionally(MapSession::failed);
  }
}
