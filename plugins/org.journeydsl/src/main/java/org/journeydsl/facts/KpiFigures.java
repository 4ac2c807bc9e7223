package org.journeydsl.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Where a KPI stands, where it shall be and how it got here.
 *
 * @param measure what is measured; empty where the author did not say
 * @param better which way is better: as the author says, else as the measure has it; empty where
 *     nobody can tell
 * @param baselines by date, those without one first
 * @param targets by date, those without one first
 * @param history by date
 */
public record KpiFigures(
    Kpi kpi,
    Optional<Measure> measure,
    Optional<Direction> better,
    List<Figure> baselines,
    List<Figure> targets,
    List<Figure> history) {

  /** All figures of a KPI. */
  public static KpiFigures of(Kpi kpi) {
    List<Figure> figures = Figure.of(kpi);
    return new KpiFigures(
        kpi,
        JourneyParts.facts(kpi, Measure.class).stream().findFirst(),
        BetterWay.of(kpi),
        of(figures, Figure.Role.BASELINE),
        of(figures, Figure.Role.TARGET),
        of(figures, Figure.Role.HISTORY));
  }

  private static List<Figure> of(List<Figure> figures, Figure.Role role) {
    return figures.stream()
        .filter(figure -> figure.role() == role)
        .sorted(Comparator.comparing(figure -> figure.date().orElse(LocalDate.MIN)))
        .toList();
  }

  /** The latest baseline of everybody. */
  public Optional<Figure> baseline() {
    return last(baselines);
  }

  /** The target of everybody; of several the one furthest ahead. */
  public Optional<Figure> target() {
    return last(targets);
  }

  /** The latest figure of everybody that history has. */
  public Optional<Figure> latest() {
    return last(history);
  }

  private static Optional<Figure> last(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.audience().isEmpty())
        .reduce((before, after) -> after);
  }

  /** The unit that its figures are in: of the baseline, else of the target; empty for none. */
  public String unit() {
    return baseline().or(this::target).or(this::latest).map(f -> f.amount().unit()).orElse("");
  }

  /**
   * The questions that a csat, nps or ces is counted from: the question itself; what a touchpoint,
   * stage or journey asks itself; where it asks nothing itself, what is asked below it.
   */
  public List<Question> questions() {
    if (measure.isEmpty() || measure.get().getOf() == null) {
      return List.of();
    }
    Named of = measure.get().getOf();
    QuestionKind kind = QuestionKind.get(measure.get().getKind().getLiteral());
    List<Question> all =
        within(of).stream().filter(question -> question.getKind() == kind).toList();
    List<Question> own =
        all.stream().filter(question -> AskedQuestions.holder(question) == of).toList();
    return own.isEmpty() ? all : own;
  }

  private static List<Question> within(Named of) {
    boolean place = of instanceof Journey || of instanceof Stage || of instanceof Touchpoint;
    return place || of instanceof Question ? AskedQuestions.within(of) : List.of();
  }
}
