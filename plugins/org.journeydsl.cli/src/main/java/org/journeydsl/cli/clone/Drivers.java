package org.journeydsl.cli.clone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What git's settings say about journeys (git's manual: gitattributes, "Defining a custom
 * hunk-header", "Performing text diffs of binary files", "Defining a custom merge driver").
 *
 * <p>Both commands are shell functions: where we cannot be started, git shows and merges texts as
 * if nobody had installed anything.
 */
final class Drivers {

  /** What declares something, at the start of a line: in the files, and in what we make of them. */
  private static final String HEADINGS =
      "^((journey|persona|segment|channel|department|system|competitor|evidence|scale|kpi|survey)[ \t].*)$"
          + "\n^[ \t]*((stage|touchpoint|step)[ \t].*)$";

  private Drivers() {}

  /** The settings by section and key, in the order of a file. */
  static Map<String, Map<String, String>> settings(Launcher launcher) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    all.put("diff", new TreeMap<>(Map.of("xfuncname", HEADINGS, "textconv", textconv(launcher))));
    all.put(
        "merge",
        new TreeMap<>(Map.of("name", "journeys, element by element", "driver", driver(launcher))));
    return all;
  }

  private static String textconv(Launcher launcher) {
    return "f() { " + launcher.command() + " git facts \"$1\" 2>/dev/null || cat \"$1\"; }; f";
  }

  private static String driver(Launcher launcher) {
    // git reads a percent sign as a place to fill.
    String command = launcher.command().replace("%", "%%");
    return "f() { "
        + command
        + " git merge --style=\"$(git config merge.conflictStyle)\" \"$@\"; s=$?; test $s -gt 1 || return $s; "
        + "git merge-file --marker-size=\"$4\" -L ours -L base -L theirs \"$2\" \"$1\" \"$3\" || return 1; }; "
        + "f %O %A %B %L %P";
  }

  /** The lines of a settings file, without the keys that somebody has set already. */
  static String lines(Launcher launcher, Set<String> taken) {
    StringBuilder lines = new StringBuilder();
    settings(launcher)
        .forEach(
            (section, keys) -> {
              List<String> own = new ArrayList<>();
              keys.forEach(
                  (key, value) -> {
                    if (!taken.contains(section + ".journey." + key)) {
                      own.add("\t" + key + " = " + quoted(value) + "\n");
                    }
                  });
              if (!own.isEmpty()) {
                lines.append("[" + section + " \"journey\"]\n");
                own.forEach(lines::append);
              }
            });
    return lines.toString();
  }

  private static String quoted(String value) {
    return '"'
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + '"';
  }
}
