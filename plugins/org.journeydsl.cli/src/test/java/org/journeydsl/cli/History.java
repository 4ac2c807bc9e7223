package org.journeydsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a team changed the example "telecom", commit by commit. */
final class History {

  private static final Path COMMITS = Path.of("src/test/resources/history/commits.txt");

  private History() {}

  /** One place that a commit changes. */
  record Place(String file, String gone, String come) {

    /** The text with the change; empty where it does not fit. */
    Optional<String> in(String text) {
      int at = text.indexOf(gone);
      return at < 0
          ? Optional.empty()
          : Optional.of(text.substring(0, at) + come + text.substring(at + gone.length()));
    }
  }

  /** What somebody committed at once. */
  record Commit(String message, List<Place> places) {

    /** One of the files with what the commit changes in it; empty where it does not fit. */
    Optional<String> in(String file, String text) {
      Optional<String> changed = Optional.of(text);
      for (Place place : places) {
        if (place.file().equals(file)) {
          changed = changed.flatMap(place::in);
        }
      }
      return changed;
    }
  }

  static List<Commit> commits() throws IOException {
    List<Commit> commits = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    String file = "";
    List<String> lines = new ArrayList<>(Files.readAllLines(COMMITS));
    lines.add("## ");
    for (String line : lines) {
      if (line.startsWith("## ") || line.startsWith("@ ")) {
        if (!file.isEmpty()) {
          List<Place> places = commits.get(commits.size() - 1).places();
          places.add(new Place(file, joined(gone), joined(come)));
        }
        file = line.startsWith("@ ") ? line.substring(2) : "";
        gone.clear();
        come.clear();
        if (line.startsWith("## ") && line.length() > 3) {
          commits.add(new Commit(line.substring(3), new ArrayList<>()));
        }
      } else if (!file.isEmpty() && line.startsWith("-")) {
        gone.add(line.length() > 1 ? line.substring(2) : "");
      } else if (!file.isEmpty() && line.startsWith("+")) {
        come.add(line.length() > 1 ? line.substring(2) : "");
      }
    }
    return commits;
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }
}
