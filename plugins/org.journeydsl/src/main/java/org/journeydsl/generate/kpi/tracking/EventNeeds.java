package org.journeydsl.generate.kpi.tracking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.journeydsl.generate.kpi.CountedKpi;

/** Which events a KPI cannot be counted without. */
final class EventNeeds {

  private EventNeeds() {}

  /** The types of events that a KPI needs from a touchpoint. */
  static List<String> of(CountedKpi kpi, String touchpoint) {
    Set<String> types = new TreeSet<>();
    for (CountedKpi.Way way : kpi.ways()) {
      switch (kpi.measure()) {
        case "conversion", "drop-off", "time" -> {
          if (way.from().equals(touchpoint)) {
            types.add("enter");
          }
          if (way.to().equals(touchpoint)) {
            types.add("complete");
          }
        }
        case "errors", "contacts" -> {
          if (way.from().equals(touchpoint)) {
            types.add("enter");
            types.add(kpi.measure().equals("errors") ? "error" : "contact");
          }
        }
        default -> {
          // Counted from answers.
        }
      }
    }
    return EventSchema.TYPES.stream().filter(types::contains).toList();
  }
}
