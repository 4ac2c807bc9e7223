package org.journeydsl.eclipse.map;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.eclipse.server.UiThread;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.MapAnswer;
import org.journeydsl.ide.preview.MapRequest;

/**
 * What one view shows: asks the server for the map as the text changes, and keeps map and text at
 * the same place. Nothing here waits for an answer.
 */
final class MapSession {

  /** What to do where there is nothing to show. */
  static final String EMPTY =
      "The map of a journey appears here while you write it.\n\n"
          + "Open a .journey file in the editor. If you have none yet, choose File > New > Other… >"
          + " Journey.";

  private static final int TYPING = 120; // milliseconds
  private static final int MOVING = 80; // milliseconds
  private final UiThread ui;
  private final TextInFront front;
  private final GoToText go;
  private final FromPage heard;
  private final Wishes wishes;
  private final Consumer<MapSession> changed;
  private final Latest drawing;
  private final Latest following;
  private final Runnable told;
  private Surface surface;
  private ToPage page;
  private Server followed;
  private TextDocumentIdentifier text;
  private String journey;
  private boolean pinned;
  private MapAnswer shown;

  /**
   * Prepares a view.
   *
   * @param changed runs when buttons and title have something new to say
   */
  MapSession(IWorkbenchPage window, Display display, Wishes wishes, Consumer<MapSession> changed) {
    this.wishes = wishes;
    this.changed = changed;
    this.ui = new UiThread(display);
    this.drawing = new Latest(display, TYPING, this::draw);
    this.following = new Latest(display, MOVING, this::follow);
    this.told = () -> ui.execute(drawing::ask);
    this.front = new TextInFront(window, this::turned, this::moved);
    this.go = new GoToText(window);
    this.heard = new FromPage(this, go, ui);
  }

  /** What the page says goes here. */
  FromPage heard() {
    return heard;
  }

  void start(Surface on) {
    surface = on;
    page = new ToPage(on);
    page.zoom(wishes.factor());
    front.start();
    if (text == null) {
      page.empty(EMPTY);
    }
  }

  void stop() {
    front.stop();
    drawing.stop();
    following.stop();
    if (followed != null) {
      followed.forget(told);
    }
  }

  // ------------------------------------------------------------------------------- what is shown

  /** The last drawing; null before the first. */
  MapAnswer shown() {
    return shown;
  }

  /** The text whose map is shown; null where there is none. */
  TextDocumentIdentifier text() {
    return text;
  }

  Wishes wishes() {
    return wishes;
  }

  Surface surface() {
    return surface;
  }

  /** The journey that was chosen by its name; null for the one around the cursor. */
  String chosen() {
    return journey;
  }

  /** Shows one journey of the file, or, for null, the one around the cursor. */
  void choose(String name) {
    journey = name;
    drawing.ask();
  }

  /** A link of the map led to another place: the map goes along, unless it is pinned. */
  void arrive() {
    if (!pinned) {
      choose(null);
      following.ask();
    }
  }

  boolean isPinned() {
    return pinned;
  }

  /** Stays with what is shown, or follows the editor again. */
  void pin(boolean wished) {
    pinned = wished;
    if (pinned) {
      journey = shown == null || shown.journey().isEmpty() ? null : shown.journey();
    } else {
      journey = null;
      turned();
    }
    changed.accept(this);
  }

  void show(boolean client) {
    wishes.client(client);
    drawing.ask();
  }

  /** Goes to a language of the page. */
  void speak(String tag) {
    wishes.language(tag);
    drawing.ask();
    changed.accept(this);
  }

  /** The person went to a language on the page itself. */
  void spoken(String tag) {
    wishes.language(tag);
    changed.accept(this);
  }

  void link(boolean wished) {
    wishes.linked(wished);
    following.ask();
    changed.accept(this);
  }

  void zoom(int steps) {
    wishes.zoom(steps);
    page.zoom(wishes.factor());
    changed.accept(this);
  }

  void dark(boolean dark) {
    page.dark(dark);
  }

  // ------------------------------------------------------------------------------------- drawing

  private void turned() {
    if (pinned) {
      return;
    }
    TextDocumentIdentifier before = text;
    text = front.text().orElse(null);
    if (text == null) {
      shown = null;
      page.empty(EMPTY);
      changed.accept(this);
    } else {
      if (!text.equals(before)) {
        journey = null;
        go.forget();
      }
      followServer();
      drawing.ask();
      following.ask();
    }
  }

  /** The view came to the front again: nothing was drawn while it was behind others. */
  void seen() {
    drawing.ask();
    following.ask();
  }

  /** The server runs at the latest since the text was opened. */
  private void followServer() {
    if (followed != Server.get()) {
      followed = Server.get();
      followed.follow(told);
    }
  }

  private MapRequest request(String format) {
    Position cursor = isInFront() ? front.cursor().orElse(null) : null;
    return new MapRequest(text, cursor, journey, format, wishes.audience(), wishes.language());
  }

  private boolean isInFront() {
    return text != null && front.text().filter(text::equals).isPresent();
  }

  private CompletableFuture<?> draw() {
    if (text == null || !surface.control().isVisible()) {
      return CompletableFuture.completedFuture(null);
    }
    TextDocumentIdentifier asked = text;
    return Server.get()
        .itself()
        .map(request("html"))
        .exceptionally(MapSession::failed)
        .thenAcceptAsync(
            answer -> {
              if (asked.equals(text)) {
                show(answer);
              }
            },
            ui);
  }

  private void show(MapAnswer answer) {
    if (answer == null) {
      return; // A newer text overtook the question: the next drawing says how it is.
    }
    shown = answer;
    page.draw(answer, text);
    changed.accept(this);
  }

  static <T> T failed(Throwable problem) {
    if (!(problem instanceof CancellationException)) {
      JourneyPlugin.log("The map could not be drawn.", problem);
    }
    return null;
  }

  // ---------------------------------------------------------------------------- map and text

  private void moved() {
    if (!pinned || isInFront()) {
      following.ask();
    }
  }

  /** Marks on the map what the cursor stands on. */
  private CompletableFuture<?> follow() {
    Optional<Position> cursor = front.cursor();
    if (!isInFront() || cursor.isEmpty() || go.hasPut(text, cursor.get())) {
      return CompletableFuture.completedFuture(null);
    }
    if (journey == null && shown != null && shown.journeys().size() > 1) {
      drawing.ask(); // The cursor may have gone to another journey of the file.
    }
    if (!wishes.linked()) {
      return CompletableFuture.completedFuture(null);
    }
    return Server.get()
        .itself()
        .elementAt(new ElementRequest(text, cursor.get(), null, journey))
        .exceptionally(MapSession::failed)
        .thenAcceptAsync(
            found -> {
              if (found != null) {
                page.select(found.element());
              }
            },
            ui);
  }

  /** The map as a page or a picture, to keep: as it is on show. */
  CompletableFuture<MapAnswer> drawn(String format) {
    return Server.get()
        .itself()
        .map(
            new MapRequest(
                text, null, shown.journey(), format, wishes.audience(), wishes.language()));
  }
}
