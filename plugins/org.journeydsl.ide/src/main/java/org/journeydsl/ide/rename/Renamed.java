package org.journeydsl.ide.rename;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.journeydsl.diff.KeptSeries;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Event;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;

/**
 * What was renamed lately, so that an editor can offer to keep what was collected under the old
 * name.
 *
 * <p>Renaming itself touches names only. But answers, events and dashboards hang on names, and
 * whoever renames something that is measured ends a series; one more step, {@code formerly Cart},
 * keeps it. The old name is in no file any more, so it is remembered here, as long as the editor
 * runs.
 */
public final class Renamed {

  private static final int REMEMBERED = 100;

  private record Entry(String root, String path, String oldName) {}

  private final Deque<Entry> entries = new ArrayDeque<>();

  /** Remembers the name that something had until now. */
  public void remember(String root, Named named, String newName) {
    String path = Paths.of(named);
    int dot = path.lastIndexOf('.');
    if (!path.isEmpty()) {
      entries.addFirst(
          new Entry(root, path.substring(0, dot + 1) + newName, path.substring(dot + 1)));
      if (entries.size() > REMEMBERED) {
        entries.removeLast();
      }
    }
  }

  /** The name that a measured thing had before, where no {@code formerly} says it. */
  public Optional<String> oldName(String root, Named named) {
    String path = Paths.of(named);
    return entries.stream()
        .filter(each -> each.root().equals(root) && each.path().equals(path))
        .map(Entry::oldName)
        .filter(old -> !Paths.names(named).contains(old))
        .filter(old -> isMeasured(named))
        .findFirst();
  }

  private static boolean isMeasured(Named named) {
    return named instanceof Kpi
        || named instanceof Option
        || !AskedQuestions.within(named).isEmpty()
        || !JourneyParts.allFacts(named, Event.class).isEmpty();
  }

  /** The edit that keeps what was collected under an old name. */
  public static TextEdit keep(Named named, String oldName, Places places) {
    return KeptSeries.edit(named, oldName, places);
  }
}
