package org.journeydsl.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.model.Alert;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.Directed;
import org.journeydsl.model.Fact;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Target;
import org.journeydsl.model.Traveller;

/**
 * A figure of a KPI or of a question: where it stood, where it stands, where it shall go, and when
 * somebody is to be told.
 *
 * @param fact the fact that says it
 * @param role what the figure is for
 * @param amount the figure
 * @param date the day that it was measured or shall be reached
 * @param audience whom it is about; empty for everybody
 */
public record Figure(
    Fact fact, Role role, Amount amount, Optional<LocalDate> date, Set<Traveller> audience) {

  /** What a figure is for. */
  public enum Role {
    BASELINE("Baseline"),
    TARGET("Target"),
    HISTORY("History"),
    ALERT("Alert");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** The word that the fact starts with, as the first word of a sentence. */
    public String word() {
      return word;
    }
  }

  /** The figures in a block, in the author's order; facts without an amount are left out. */
  public static List<Figure> of(Statement holder) {
    List<Figure> figures = new ArrayList<>();
    for (Fact fact : holder.getFacts()) {
      of(fact).ifPresent(figures::add);
    }
    return figures;
  }

  /** The figure that a fact says; empty where it says none. */
  public static Optional<Figure> of(Fact fact) {
    if (fact instanceof Baseline baseline) {
      return figure(fact, Role.BASELINE, baseline.getAmount(), baseline.getDate());
    }
    if (fact instanceof Target target) {
      return figure(fact, Role.TARGET, target.getAmount(), target.getDate());
    }
    if (fact instanceof HistoryPoint point) {
      return figure(fact, Role.HISTORY, point.getAmount(), point.getDate());
    }
    return fact instanceof Alert alert
        ? figure(fact, Role.ALERT, alert.getAmount(), null)
        : Optional.empty();
  }

  private static Optional<Figure> figure(Fact fact, Role role, Amount amount, LocalDate date) {
    Set<Traveller> audience =
        fact instanceof Directed directed ? Set.copyOf(directed.getAudience()) : Set.of();
    return amount == null
        ? Optional.empty()
        : Optional.of(new Figure(fact, role, amount, Optional.ofNullable(date), audience));
  }

  /** The one measured last for an audience; of those without a day the one written last. */
  public static Optional<Figure> latest(List<Figure> figures, Role role, Set<Traveller> audience) {
    return figures.stream()
        .filter(figure -> figure.role == role && figure.audience.equals(audience))
        .reduce(
            (one, other) ->
                Comparator.comparing(Figure::dateOrLongAgo).compare(one, other) > 0 ? one : other);
  }

  private LocalDate dateOrLongAgo() {
    return date.orElse(LocalDate.MIN);
  }

  /** Its unit, by which figures are compared; all lengths of time have one. */
  public String unit() {
    return Durations.is(amount) ? "time" : amount.unit();
  }

  /** Its number, by which figures of one unit are compared; lengths of time in seconds. */
  public BigDecimal number() {
    return Durations.seconds(amount).orElse(amount.number());
  }
}
