package org.journeydsl.generate.kpi.prometheus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.kpi.CountedKpi;
import org.journeydsl.generate.kpi.KpiUnit;
import org.journeydsl.generate.kpi.Places;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;
import org.journeydsl.model.Touchpoint;

/**
 * How Prometheus counts a KPI.
 *
 * <p>Prometheus counts events, not people: somebody who enters twice counts twice. Good enough to
 * wake somebody; the SQL views are what a report quotes.
 */
final class Expressions {

  /** How far back events count. */
  static final String EVENTS = "1d";

  /** How far back answers count: there are few of them. */
  static final String ANSWERS = "28d";

  private final Map<String, Touchpoint> places = new LinkedHashMap<>();
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final ProjectModel project;

  Expressions(ProjectModel project) {
    this.project = project;
    Places.of(project).forEach(each -> places.putIfAbsent(Paths.identity(each), each));
    AskedQuestions.of(project).forEach(each -> questions.put(Paths.identity(each), each));
  }

  String of(CountedKpi kpi) {
    CountedKpi.Way way = kpi.ways().get(0);
    return switch (kpi.measure()) {
      case "conversion" -> completed(way);
      case "drop-off" -> "clamp_min(1 - " + completed(way) + ", 0)";
      case "time" ->
          "histogram_quantile(0.5, sum by (le) (increase(journey_seconds_bucket{%s, %s}[%s])))"
              .formatted(
                  PromQl.is("from", List.of(way.from())),
                  PromQl.is("to", List.of(way.to())),
                  EVENTS);
      case "errors" -> incidents(kpi, "error");
      case "contacts" -> incidents(kpi, "contact");
      case "nps" ->
          "100 * (%s - %s) / %s"
              .formatted(scores(kpi, new Range(9, 10)), scores(kpi, new Range(0, 6)), answers(kpi));
      default -> kpi.unit() == KpiUnit.MEAN ? mean(kpi) : good(kpi) + " / " + answers(kpi);
    };
  }

  private String completed(CountedKpi.Way way) {
    return events(way.to(), "complete") + " / (" + entries(way.from()) + " > 0)";
  }

  private String incidents(CountedKpi kpi, String type) {
    String from = kpi.ways().get(0).from();
    return kpi.unit() == KpiUnit.COUNT
        ? events(from, type)
        : events(from, type) + " / (" + entries(from) + " > 0)";
  }

  // Without any event of a kind there is no series; then it happened 0 times.
  private String events(String place, String type) {
    return "(" + counted(place, type) + " or vector(0))";
  }

  private String entries(String place) {
    return counted(place, "enter");
  }

  private String counted(String place, String type) {
    Touchpoint touchpoint = places.get(place);
    return "sum(increase(journey_events_total{%s, %s, %s}[%s]))"
        .formatted(
            PromQl.is("journey", Paths.names(Paths.journey(touchpoint))),
            PromQl.is("touchpoint", Paths.names(touchpoint)),
            PromQl.is("type", List.of(type)),
            EVENTS);
  }

  private String good(CountedKpi kpi) {
    List<String> parts = new ArrayList<>();
    for (CountedKpi.Way way : kpi.ways()) {
      Range top = scale(way.from()).top().orElseThrow();
      parts.add(scores(List.of(way.from()), top));
    }
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ")";
  }

  private String mean(CountedKpi kpi) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (CountedKpi.Way way : kpi.ways()) {
      low = Math.min(low, scale(way.from()).range().low());
      high = Math.max(high, scale(way.from()).range().high());
    }
    List<String> parts =
        IntStream.rangeClosed(low, high)
            .filter(score -> score != 0)
            .mapToObj(score -> score + " * " + scores(kpi, new Range(score, score)))
            .toList();
    return "(" + String.join(" + ", parts) + ") / " + answers(kpi);
  }

  private RatingScale scale(String question) {
    return RatingScale.of(questions.get(question), project).orElseThrow();
  }

  private static String scores(CountedKpi kpi, Range range) {
    return scores(kpi.ways().stream().map(CountedKpi.Way::from).toList(), range);
  }

  private static String scores(List<String> questions, Range range) {
    List<String> scores =
        IntStream.rangeClosed(range.low(), range.high()).mapToObj(Integer::toString).toList();
    return "(sum(increase(journey_answers_total{%s, %s}[%s])) or vector(0))"
        .formatted(PromQl.is("question", questions), PromQl.is("score", scores), ANSWERS);
  }

  private static String answers(CountedKpi kpi) {
    return "(sum(increase(journey_answers_total{%s}[%s])) > 0)"
        .formatted(
            PromQl.is("question", kpi.ways().stream().map(CountedKpi.Way::from).toList()), ANSWERS);
  }
}
