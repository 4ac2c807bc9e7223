package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WaysOn;
import org.journeydsl.facts.Wording;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.map.Language;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Next;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.sirius.flow.FlowPlan;
import org.journeydsl.sirius.flow.Lettering;
import org.journeydsl.sirius.flow.Way;

/** What a flow shows beside its lanes: stages, ways and their conditions. */
public class FlowServices {

  private final JourneyServices shown = new JourneyServices();
  private final OrganisationServices organisation = new OrganisationServices();

  /** The stages of a journey, whose flow keeps everything at its place from now on. */
  public List<Stage> stagesByChannel(Journey journey, EObject diagram) {
    SettledFlow.keep(diagram, () -> byChannel(journey));
    return journey.getStages();
  }

  /** The stages of a journey, whose flow keeps everything at its place from now on. */
  public List<Stage> stagesByDepartment(Journey journey, EObject diagram) {
    SettledFlow.keep(diagram, () -> byDepartment(journey));
    return journey.getStages();
  }

  /** A journey with touchpoints that no channel is named at: they have a lane of their own. */
  public List<Journey> withoutChannel(Journey journey) {
    return organisation.touchpointsWithoutChannel(journey).isEmpty() ? List.of() : List.of(journey);
  }

  /** A journey with touchpoints that no department works at: they have a lane of their own. */
  public List<Journey> withoutDepartment(Journey journey) {
    return organisation.touchpointsWithoutDepartment(journey).isEmpty()
        ? List.of()
        : List.of(journey);
  }

  /** When a way is taken, in lines. */
  public String conditionInLines(Next next) {
    return Lettering.lines(shown.condition(next));
  }

  /** What people read of a touchpoint or anything else in a box, in lines. */
  public String labelInLines(EObject boxed) {
    return Lettering.lines(shown.label(boxed));
  }

  /** A channel or department that has a lane, in the journey's language and in lines. */
  public String titleInLines(Element drawnFor, EObject journey) {
    Wordings words = Wordings.of(drawnFor.getTitle());
    String title = words.inOrOriginal(Wording.languageOf(journey));
    return Lettering.titleLines(title.isEmpty() ? shown.label(drawnFor) : title);
  }

  /**
   * What follows by the order of the file, where no way is written, or none that is always taken.
   */
  public List<Touchpoint> following(Touchpoint touchpoint) {
    Journey journey = Paths.journey(touchpoint);
    if (journey == null) {
      return List.of();
    }
    List<Touchpoint> following = new ArrayList<>(WaysOn.of(journey).from(touchpoint));
    JourneyParts.facts(touchpoint, Next.class)
        .forEach(next -> following.remove(next.getTouchpoint()));
    return following;
  }

  FlowPlan byChannel(Journey journey) {
    return plan(
        journey,
        organisation.channelsUsed(journey),
        each -> organisation.touchpointsIn(each, journey),
        organisation.touchpointsWithoutChannel(journey));
  }

  FlowPlan byDepartment(Journey journey) {
    return plan(
        journey,
        organisation.departmentsUsed(journey),
        each -> organisation.touchpointsIn(each, journey),
        organisation.touchpointsWithoutDepartment(journey));
  }

  private <T extends EObject> FlowPlan plan(
      Journey journey,
      List<T> drawnFor,
      Function<T, List<Touchpoint>> touchpoints,
      List<Touchpoint> others) {
    Map<EObject, List<Touchpoint>> lanes = new LinkedHashMap<>();
    drawnFor.forEach(each -> lanes.put(each, touchpoints.apply(each)));
    if (!others.isEmpty()) {
      lanes.put(journey, others);
    }
    List<Way> ways = new ArrayList<>();
    for (Touchpoint from : journey.getTouchpoints()) {
      for (Touchpoint to : following(from)) {
        ways.add(new Way(from, to, null, ""));
      }
      for (Next next : JourneyParts.facts(from, Next.class)) {
        if (next.getTouchpoint() != null
            && journey.getTouchpoints().contains(next.getTouchpoint())) {
          ways.add(new Way(from, next.getTouchpoint(), next, conditionInLines(next)));
        }
      }
    }
    boolean isMirrored = Language.of(Wording.languageOf(journey)).dir().equals("rtl");
    return new FlowPlan(journey.getStages(), lanes, ways, this::labelInLines, isMirrored);
  }
}
