package org.journeydsl.eclipse.map;

import org.eclipse.ui.IMemento;

/** How a person wants to see maps: kept from one day to the next. */
final class Wishes {

  /** Each step of the zoom makes everything larger by a tenth; these are the ends. */
  private static final int SMALLEST = -6;

  private static final int LARGEST = 10;

  private boolean client;
  private String language;
  private boolean linked = true;
  private int zoom;

  void restore(IMemento memento) {
    if (memento != null) {
      client = Boolean.TRUE.equals(memento.getBoolean("client"));
      language = memento.getString("language");
      linked = !Boolean.FALSE.equals(memento.getBoolean("linked"));
      Integer steps = memento.getInteger("zoom");
      zoom(steps == null ? 0 : steps);
    }
  }

  void save(IMemento memento) {
    memento.putBoolean("client", client);
    if (language != null) {
      memento.putString("language", language);
    }
    memento.putBoolean("linked", linked);
    memento.putInteger("zoom", zoom);
  }

  /** {@code team} or {@code client}. */
  String audience() {
    return client ? "client" : "team";
  }

  void client(boolean wished) {
    client = wished;
  }

  /** The tag of the language; null for that of the file. */
  String language() {
    return language;
  }

  void language(String tag) {
    language = tag;
  }

  /** Whether the map follows the cursor. */
  boolean linked() {
    return linked;
  }

  void linked(boolean wished) {
    linked = wished;
  }

  /** How many times larger than usual the map is. */
  double factor() {
    return Math.round(Math.pow(1.1, zoom) * 100) / 100.0;
  }

  int zoom() {
    return zoom;
  }

  void zoom(int steps) {
    zoom = Math.max(SMALLEST, Math.min(LARGEST, steps));
  }
}
