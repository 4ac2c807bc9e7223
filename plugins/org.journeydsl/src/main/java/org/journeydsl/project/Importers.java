package org.journeydsl.project;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who imports whom in a project.
 *
 * @param targets what each file imports, by path
 */
record Importers(Map<String, List<String>> targets) {

  /** Whoever imports a file, and whoever imports those: a name can lead through several files. */
  Set<String> of(String path) {
    Set<String> reached = new HashSet<>(Set.of(path));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, List<String>> each : targets.entrySet()) {
        if (!reached.contains(each.getKey())
            && each.getValue().stream().anyMatch(reached::contains)) {
          more |= reached.add(each.getKey());
        }
      }
    }
    reached.remove(path);
    return reached;
  }
}
