package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What breaks with something that is measured, by name.
 *
 * @param surveys that ask it
 * @param kpis that count it
 * @param dashboards addresses where those KPIs are shown
 */
public record Affected(List<String> surveys, List<String> kpis, List<String> dashboards) {

  public static final Affected NOTHING = new Affected(List.of(), List.of(), List.of());

  public Affected {
    surveys = List.copyOf(surveys);
    kpis = List.copyOf(kpis);
    dashboards = List.copyOf(dashboards);
  }

  public boolean isEmpty() {
    return surveys.isEmpty() && kpis.isEmpty() && dashboards.isEmpty();
  }

  /** The same for readers who get the addresses as links. */
  public Affected withoutDashboards() {
    return new Affected(surveys, kpis, List.of());
  }

  /** This and another, each name once. */
  public Affected and(Affected other) {
    return new Affected(
        both(surveys, other.surveys), both(kpis, other.kpis), both(dashboards, other.dashboards));
  }

  private static List<String> both(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  /** "survey 'Pulse', KPI 'Ease' and its dashboard https://…"; empty where there is nothing. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, "survey", "surveys", quoted(surveys));
    add(parts, "KPI", "KPIs", quoted(kpis));
    add(parts, "dashboard", "dashboards", dashboards);
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1))
            + " and "
            + parts.get(parts.size() - 1);
  }

  private static List<String> quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").toList();
  }

  private static void add(List<String> parts, String one, String many, List<String> names) {
    if (!names.isEmpty()) {
      parts.add((names.size() == 1 ? one : many) + " " + String.join(", ", names));
    }
  }
}
