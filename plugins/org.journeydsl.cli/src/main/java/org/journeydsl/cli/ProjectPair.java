package org.journeydsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.journeydsl.project.Selection.Group;

/** A project in both versions; without files where it is in one of them only. */
record ProjectPair(Group was, Group now) {

  /** The projects of two versions, by where they are. */
  static List<ProjectPair> of(Versions.Both both, Shell shell) {
    Map<String, Group> was = both.before().projects();
    Map<String, Group> now = both.after().projects();
    if (was.isEmpty() && now.isEmpty()) {
      throw new WrongUse(
          "There is no .journey file in '%s', neither in %s nor in %s."
              .formatted(
                  shell.show(both.after().onDisk()), both.before().name(), both.after().name()));
    }
    if (was.size() == 1 && now.size() == 1) {
      // Two folders or files that are compared need not have one name.
      return List.of(
          new ProjectPair(was.values().iterator().next(), now.values().iterator().next()));
    }
    TreeSet<String> all = new TreeSet<>(was.keySet());
    all.addAll(now.keySet());
    List<ProjectPair> pairs = new ArrayList<>();
    for (String each : all) {
      pairs.add(
          new ProjectPair(
              was.getOrDefault(each, nothing(both.before(), each)),
              now.getOrDefault(each, nothing(both.after(), each))));
    }
    return pairs;
  }

  private static Group nothing(Side side, String project) {
    return new Group(side.start().resolve(project).normalize(), List.of());
  }
}
