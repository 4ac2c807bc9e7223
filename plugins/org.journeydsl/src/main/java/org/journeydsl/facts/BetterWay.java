package org.journeydsl.facts;

import java.util.Optional;
import org.journeydsl.model.Better;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;

/** Which way a KPI has to move so that things get better. */
public final class BetterWay {

  private BetterWay() {}

  /** What {@code better} says, else what is measured; empty where nobody can tell. */
  public static Optional<Direction> of(Kpi kpi) {
    for (Better better : JourneyParts.facts(kpi, Better.class)) {
      return Optional.ofNullable(better.getDirection());
    }
    for (Measure measure : JourneyParts.facts(kpi, Measure.class)) {
      return of(measure);
    }
    return Optional.empty();
  }

  private static Optional<Direction> of(Measure measure) {
    if (measure.getText() != null || measure.getKind() == null) {
      return Optional.empty();
    }
    return switch (measure.getKind()) {
      case CONVERSION, CSAT, NPS, CES -> Optional.of(Direction.UP);
      case DROP_OFF, TIME, ERRORS, CONTACTS -> Optional.of(Direction.DOWN);
      case SQL -> Optional.empty();
    };
  }
}
