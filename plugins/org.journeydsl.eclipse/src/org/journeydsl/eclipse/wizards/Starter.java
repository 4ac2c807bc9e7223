package org.journeydsl.eclipse.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.Platform;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.project.NewProject;

/**
 * What a new project can begin with.
 *
 * @param title as a list shows it
 * @param about what is in it
 * @param kind of a small first map, which comes in several languages; null for an example
 * @param example folder of a whole example; null for a first map
 */
record Starter(String title, String about, NewProject.Kind kind, String example) {

  private static final String EXAMPLES = "examples/";

  /** The small first maps, then the examples. */
  static List<Starter> all() {
    List<Starter> all = new ArrayList<>();
    for (NewProject.Kind kind : NewProject.Kind.values()) {
      all.add(
          new Starter(
              "First map: " + kind.about(),
              "A small map that is complete and free of mistakes, with settings and a README, in the"
                  + " language that you choose.",
              kind,
              null));
    }
    for (String folder : folders()) {
      String[] readme = text(EXAMPLES + folder + "/README.md").split("\n\n", 3);
      all.add(
          new Starter(
              "Example: " + readme[0].replaceFirst("^#+ *", "").strip(),
              readme[1].replaceAll("\\s+", " ").replaceAll("[`*]", "").strip(),
              null,
              folder));
    }
    return all;
  }

  boolean isExample() {
    return example != null;
  }

  private static List<String> folders() {
    List<String> folders = new ArrayList<>();
    var paths = Platform.getBundle(JourneyPlugin.ID).getEntryPaths(EXAMPLES);
    for (String path : paths == null ? List.<String>of() : Collections.list(paths)) {
      if (path.endsWith("/")) {
        folders.add(path.substring(EXAMPLES.length(), path.length() - 1));
      }
    }
    folders.sort(null);
    return folders;
  }

  /** The files of an example, by their paths. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    String root = "/" + EXAMPLES + example + "/";
    for (URL each :
        Collections.list(Platform.getBundle(JourneyPlugin.ID).findEntries(root, "*", true))) {
      if (!each.getPath().endsWith("/")) {
        files.put(each.getPath().substring(root.length()), bytes(each));
      }
    }
    return files;
  }

  private static String text(String path) {
    return new String(
        bytes(Platform.getBundle(JourneyPlugin.ID).getEntry(path)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(URL url) {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
