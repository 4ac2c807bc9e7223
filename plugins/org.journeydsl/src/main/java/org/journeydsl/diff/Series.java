package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;

/** Which results are collected about what: whom a change has to be told to. */
public final class Series {

  private final Map<EObject, Set<String>> surveys = new IdentityHashMap<>();
  private final Map<EObject, Set<Kpi>> kpis = new IdentityHashMap<>();

  private Series() {}

  /** All that a version measures. */
  public static Series of(ProjectModel project) {
    Series series = new Series();
    for (Questionnaire each : Questionnaire.of(project)) {
      each.survey()
          .ifPresent(survey -> each.questions().forEach(question -> series.asks(survey, question)));
    }
    for (Kpi kpi : project.kpis()) {
      KpiFigures.of(kpi).questions().forEach(question -> series.counts(kpi, question));
      for (Measure measure : JourneyParts.facts(kpi, Measure.class)) {
        measure.eCrossReferences().forEach(named -> series.counts(kpi, named));
      }
    }
    return series;
  }

  private void asks(Survey survey, Question question) {
    surveys.computeIfAbsent(question, key -> new LinkedHashSet<>()).add(survey.getName());
  }

  private void counts(Kpi kpi, EObject counted) {
    kpis.computeIfAbsent(counted, key -> new LinkedHashSet<>()).add(kpi);
  }

  /** What hangs on something, and on all that stands in it. */
  public Affected on(Named named) {
    if (named instanceof Survey survey) {
      return on(survey);
    }
    if (named instanceof Kpi kpi) {
      // That it is this KPI is said anyway.
      return new Affected(List.of(), List.of(), of(Set.of(kpi), Set.of()).dashboards());
    }
    Set<Kpi> counting = new LinkedHashSet<>();
    Set<String> asking = new LinkedHashSet<>();
    List<EObject> all = new ArrayList<>(List.of(named));
    EcoreUtil.<EObject>getAllContents(named, false).forEachRemaining(all::add);
    for (EObject each : all) {
      counting.addAll(kpis.getOrDefault(each, Set.of()));
      asking.addAll(surveys.getOrDefault(each, Set.of()));
    }
    return of(counting, asking);
  }

  /** What counts something itself, whatever stands in it. */
  Affected onItself(Named named) {
    return of(kpis.getOrDefault(named, Set.of()), Set.of());
  }

  /** The KPIs that count what a survey collects. */
  private Affected on(Survey survey) {
    Set<Kpi> counting = new LinkedHashSet<>();
    surveys.forEach(
        (question, asking) -> {
          if (asking.contains(survey.getName())) {
            counting.addAll(kpis.getOrDefault(question, Set.of()));
          }
        });
    // The map of questions has no order of its own.
    List<Kpi> sorted = new ArrayList<>(counting);
    sorted.sort(java.util.Comparator.comparing(Kpi::getName));
    return of(new LinkedHashSet<>(sorted), Set.of());
  }

  private static Affected of(Set<Kpi> kpis, Set<String> surveys) {
    List<String> dashboards = new ArrayList<>();
    for (Kpi kpi : kpis) {
      for (Dashboard dashboard : JourneyParts.facts(kpi, Dashboard.class)) {
        if (!dashboards.contains(dashboard.getUrl())) {
          dashboards.add(dashboard.getUrl());
        }
      }
    }
    return new Affected(
        List.copyOf(surveys), kpis.stream().map(Named::getName).toList(), dashboards);
  }
}
