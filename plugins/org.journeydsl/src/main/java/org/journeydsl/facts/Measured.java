package org.journeydsl.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Question;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/**
 * Which journeys, stages and touchpoints something measures: a question, a KPI that they name, or a
 * KPI that names them.
 */
public final class Measured {

  private final Set<EObject> byKpi = new HashSet<>();
  private final Set<EObject> lossesByKpi = new HashSet<>();

  private Measured() {}

  /** What the KPIs of a project measure. */
  public static Measured of(ProjectModel project) {
    Measured measured = new Measured();
    for (Kpi kpi : project.kpis()) {
      for (Measure measure : JourneyParts.facts(kpi, Measure.class)) {
        measured.add(measure);
      }
    }
    return measured;
  }

  private void add(Measure measure) {
    boolean loss =
        measure.getKind() == MeasureKind.CONVERSION || measure.getKind() == MeasureKind.DROP_OFF;
    for (EObject named :
        java.util.Arrays.asList(
            measure.getFrom(), measure.getTo(), measure.getAt(), measure.getOf())) {
      if (named != null) {
        EObject part = named instanceof Question ? named.eContainer() : named;
        byKpi.add(part);
        if (loss) {
          lossesByKpi.add(part);
        }
      }
    }
  }

  /**
   * Whether something would show it going wrong here; for a stage, in any of its touchpoints. What
   * measures the current state measures the future one too.
   */
  public boolean is(JourneyPart part) {
    if (part instanceof Stage stage && stage.getTouchpoints().stream().anyMatch(this::is)) {
      return true;
    }
    return byKpi.contains(part)
        || !JourneyParts.allFacts(part, Question.class).isEmpty()
        || namesKpi(part)
        || JourneyParts.inBase(part).filter(this::is).isPresent();
  }

  /** Whether customers who go away here are counted. */
  public boolean countsLosses(JourneyPart part) {
    for (EObject up = part; up instanceof JourneyPart each; up = up.eContainer()) {
      if (namesKpi(each)) {
        return true;
      }
    }
    return lossesByKpi.contains(part)
        || JourneyParts.inBase(part).filter(this::countsLosses).isPresent();
  }

  private static boolean namesKpi(Statement part) {
    return !JourneyParts.facts(part, KpiUse.class).isEmpty();
  }

  /** The KPIs that a part names itself. */
  public static List<Kpi> kpis(JourneyPart part) {
    return JourneyParts.facts(part, KpiUse.class).stream()
        .flatMap(use -> use.getKpis().stream())
        .filter(kpi -> !kpi.eIsProxy())
        .toList();
  }

  /** Touchpoints and steps of a stage or journey are measured one by one. */
  public long count(List<Touchpoint> touchpoints) {
    return touchpoints.stream().filter(this::is).count();
  }
}
