package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Alert;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.Better;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Goal;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Movement;
import org.journeydsl.model.Named;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Target;
import org.journeydsl.model.Touchpoint;

/** Draws KPIs: a tile with all of it, and a line where a touchpoint names one. */
record KpiTiles(Drawing drawing) {

  /** The KPIs that a journey names, then those that measure it without being named there. */
  static List<Kpi> of(Drawing drawing) {
    Set<Kpi> found = new LinkedHashSet<>();
    EcoreUtil.<EObject>getAllContents(drawing.journey(), true)
        .forEachRemaining(
            each -> {
              if (each instanceof KpiUse use) {
                found.addAll(use.getKpis());
              } else if (each instanceof Goal goal) {
                found.addAll(goal.getMeasuredBy());
              } else if (each instanceof Movement moves && moves.getMeasured() instanceof Kpi kpi) {
                found.add(kpi);
              }
            });
    drawing.source().project().kpis().stream()
        .filter(kpi -> measures(kpi, drawing))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private static boolean measures(Kpi kpi, Drawing drawing) {
    return kpi.getFacts().stream()
        .filter(Measure.class::isInstance)
        .flatMap(measure -> measure.eCrossReferences().stream())
        .anyMatch(measured -> drawing.whole().here(measured).isPresent());
  }

  /** A KPI in a lane: its name, where it is and where it should be. */
  LaneItem.Indicator indicator(Kpi kpi) {
    return new LaneItem.Indicator(
        drawing.tie(kpi),
        latest(kpi)
            .map(HistoryPoint::getAmount)
            .or(() -> baseline(kpi).map(Baseline::getAmount))
            .map(drawing.voice()::amount)
            .orElse(""),
        target(kpi).map(Target::getAmount).map(drawing.voice()::amount).orElse(""));
  }

  KpiTile tile(Kpi kpi) {
    var words = drawing.words();
    var voice = drawing.voice();
    var breakdown = new ArrayList<Row>();
    for (var baseline : kpi.getBaselines()) {
      if (!baseline.getAudience().isEmpty()) {
        breakdown.add(
            part("baseline", drawing.names(baseline.getAudience()), baseline.getAmount()));
      }
    }
    for (var target : kpi.getTargets()) {
      if (!target.getAudience().isEmpty()) {
        breakdown.add(part("target", drawing.names(target.getAudience()), target.getAmount()));
      }
    }
    var rows = new ArrayList<Row>();
    var up = true;
    for (var fact : kpi.getFacts()) {
      if (fact instanceof Alert alert) {
        rows.add(
            Row.of(
                words.at("alert." + alert.getLimit().getLiteral()),
                Phrase.of(voice.amount(alert.getAmount()))));
      } else if (fact instanceof Owner owner) {
        rows.add(Row.of(words.at("owner"), voice.titleOf(owner.getDepartment())));
      } else if (fact instanceof Dashboard dashboard) {
        rows.add(Row.link(words.at("dashboard"), Hyperlink.of(dashboard.getUrl(), Phrase.NONE)));
      } else if (fact instanceof Better better) {
        up = better.getDirection() == Direction.UP;
      }
    }
    return new KpiTile(
        drawing.anchors().id(kpi),
        voice.titleOf(kpi),
        measures(kpi),
        up,
        baseline(kpi)
            .map(b -> figure("on.day", b.getAmount(), b.getDate()))
            .orElse(KpiTile.Figure.NONE),
        latest(kpi)
            .map(h -> figure("on.day", h.getAmount(), h.getDate()))
            .orElse(KpiTile.Figure.NONE),
        target(kpi)
            .map(t -> figure("by.day", t.getAmount(), t.getDate()))
            .orElse(KpiTile.Figure.NONE),
        track(kpi),
        spark(kpi),
        breakdown,
        rows,
        places(kpi),
        baseline(kpi).map(drawing::marks).orElse(Marks.NONE),
        drawing.line(kpi));
  }

  private Row part(String key, Phrase who, Amount amount) {
    return Row.of(
        drawing.words().at(key) + ", " + who.text(), Phrase.of(drawing.voice().amount(amount)));
  }

  private KpiTile.Figure figure(String key, Amount amount, java.time.LocalDate day) {
    return new KpiTile.Figure(
        drawing.voice().amount(amount),
        day == null ? "" : drawing.words().at(key, drawing.words().date(day)));
  }

  private static Optional<Baseline> baseline(Kpi kpi) {
    return kpi.getBaselines().stream()
        .filter(each -> each.getAudience().isEmpty())
        .reduce((before, after) -> after);
  }

  private static Optional<Target> target(Kpi kpi) {
    return kpi.getTargets().stream()
        .filter(each -> each.getAudience().isEmpty())
        .reduce((before, after) -> after);
  }

  private static Optional<HistoryPoint> latest(Kpi kpi) {
    return history(kpi).stream().reduce((before, after) -> after);
  }

  private static List<HistoryPoint> history(Kpi kpi) {
    return kpi.getHistory().stream()
        .filter(each -> each.getAudience().isEmpty() && each.getDate() != null)
        .sorted(Comparator.comparing(HistoryPoint::getDate))
        .toList();
  }

  private KpiTile.Track track(Kpi kpi) {
    var from = baseline(kpi).map(Baseline::getAmount);
    var to = target(kpi).map(Target::getAmount);
    if (from.isEmpty() || to.isEmpty() || !comparable(from.get(), to.get())) {
      return null;
    }
    var now = latest(kpi).map(HistoryPoint::getAmount).filter(each -> comparable(each, to.get()));
    var alarm =
        kpi.getFacts().stream()
            .filter(Alert.class::isInstance)
            .map(fact -> ((Alert) fact).getAmount())
            .filter(each -> comparable(each, to.get()))
            .findFirst();
    var all = new ArrayList<Amount>(List.of(from.get(), to.get()));
    now.ifPresent(all::add);
    alarm.ifPresent(all::add);
    double low = all.stream().mapToDouble(KpiTiles::value).min().orElseThrow();
    double high = all.stream().mapToDouble(KpiTiles::value).max().orElseThrow();
    return new KpiTile.Track(
        along(from.get(), low, high),
        now.map(each -> along(each, low, high)).orElse(""),
        along(to.get(), low, high),
        alarm.map(each -> along(each, low, high)).orElse(""));
  }

  // A little room at both ends, so that no mark is cut off.
  private String along(Amount amount, double low, double high) {
    double share = high == low ? 50 : 4 + 92 * (value(amount) - low) / (high - low);
    return Coordinate.of(isMirrored() ? 100 - share : share);
  }

  private boolean isMirrored() {
    return drawing.voice().language().dir().equals("rtl");
  }

  private static boolean comparable(Amount one, Amount other) {
    return one.unit().equals(other.unit());
  }

  private static double value(Amount amount) {
    return amount.number().doubleValue();
  }

  private String spark(Kpi kpi) {
    var points = history(kpi);
    if (points.size() < 3) {
      return "";
    }
    double low = points.stream().mapToDouble(each -> value(each.getAmount())).min().orElseThrow();
    double high = points.stream().mapToDouble(each -> value(each.getAmount())).max().orElseThrow();
    long first = points.get(0).getDate().toEpochDay();
    long days = Math.max(1, points.get(points.size() - 1).getDate().toEpochDay() - first);
    var path = new StringBuilder();
    for (var point : points) {
      double x = 100.0 * (point.getDate().toEpochDay() - first) / days;
      double y = high == low ? 12 : 22 - 20 * (value(point.getAmount()) - low) / (high - low);
      path.append(path.length() == 0 ? "M" : "L")
          .append(Coordinate.of(isMirrored() ? 100 - x : x))
          .append(' ')
          .append(Coordinate.of(y));
    }
    return path.toString();
  }

  private String measures(Kpi kpi) {
    for (var fact : kpi.getFacts()) {
      if (fact instanceof Measure measure) {
        return measure.getText() != null
            ? drawing.voice().of(measure.getText()).text()
            : measured(measure);
      }
    }
    return "";
  }

  private String measured(Measure measure) {
    var key = "measure." + measure.getKind().getLiteral();
    if (measure.getQuery() != null) {
      return drawing.words().at("measure.sql");
    } else if (measure.getFrom() != null && measure.getTo() != null) {
      var between = measure.getKind().getLiteral().equals("time") ? key + ".between" : key;
      return drawing.words().at(between, title(measure.getFrom()), title(measure.getTo()));
    } else if (measure.getAt() != null) {
      return drawing.words().at(key, title(measure.getAt()));
    }
    return measure.getOf() == null ? "" : drawing.words().at(key, title(measure.getOf()));
  }

  private String title(Named named) {
    return drawing.voice().titleOf(named).text();
  }

  /** The touchpoints and stages of this journey that name the KPI. */
  private List<Tie> places(Kpi kpi) {
    var places = new ArrayList<Tie>();
    for (var stage : drawing.journey().getStages()) {
      if (names(stage, kpi)) {
        places.add(drawing.tie(stage));
      }
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        if (names(touchpoint, kpi)) {
          places.add(drawing.tie(touchpoint));
        }
      }
    }
    return places;
  }

  private static boolean names(JourneyPart part, Kpi kpi) {
    return part.getFacts().stream()
        .anyMatch(fact -> fact instanceof KpiUse use && use.getKpis().contains(kpi));
  }
}
