package org.journeydsl.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.editing.Adding;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Details;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Next;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.State;
import org.journeydsl.model.StateFact;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Holders;

/** What journeys share, and how they lead to one another: shown, made and led elsewhere. */
public class SharedServices {

  // ------------------------------------------------------------------------------ what is shared

  /** What a file declares of a kind, by its word: persona, segment, system … */
  public List<Element> declared(JourneyFile file, String word) {
    EClass kind = kind(word);
    return file.getElements().stream().filter(kind::isInstance).toList();
  }

  /** The scenarios of a file's journeys. */
  public List<Scenario> scenarios(JourneyFile file) {
    return file.getElements().stream()
        .filter(Journey.class::isInstance)
        .flatMap(each -> JourneyParts.facts((Journey) each, Scenario.class).stream())
        .toList();
  }

  /** A new one of a kind, in the file of what was clicked. */
  public Element addShared(EObject object, String word) {
    return Adding.element((JourneyFile) EcoreUtil.getRootContainer(object), kind(word));
  }

  private static EClass kind(String word) {
    return Holders.SHARED.stream()
        .filter(each -> Holders.noun(each).equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** A new scenario of the journey it was clicked in, or of the file's first. */
  public Scenario addScenario(EObject object) {
    Journey journey = scenarioHolder(object);
    Scenario scenario = (Scenario) Adding.fact(journey, "scenario", null);
    Naming.first(scenario, "Scenario");
    return scenario;
  }

  public Boolean canAddScenario(EObject object) {
    return scenarioHolder(object) != null;
  }

  private static Journey scenarioHolder(EObject object) {
    Journey around = Paths.journey(object);
    JourneyFile file = (JourneyFile) EcoreUtil.getRootContainer(object);
    return around != null
        ? around
        : file.getElements().stream()
            .filter(Journey.class::isInstance)
            .map(Journey.class::cast)
            .findFirst()
            .orElse(null);
  }

  // ------------------------------------------------------------------------------ ways of journeys

  /** Where parts of a file's journeys are drawn closer. */
  public List<Details> closeUps(JourneyFile file) {
    return journeys(file).stream()
        .flatMap(journey -> JourneyParts.of(journey).stream())
        .flatMap(part -> JourneyParts.facts(part, Details.class).stream())
        .filter(details -> details.getJourney() != null)
        .toList();
  }

  /** Where a file's journeys lead on to others. */
  public List<Next> continuations(JourneyFile file) {
    return journeys(file).stream()
        .flatMap(journey -> journey.getTouchpoints().stream())
        .flatMap(part -> JourneyParts.facts(part, Next.class).stream())
        .filter(next -> next.getJourney() != null)
        .toList();
  }

  /** What a file's future journeys are based on. */
  public List<StateFact> bases(JourneyFile file) {
    return journeys(file).stream()
        .flatMap(journey -> JourneyParts.facts(journey, StateFact.class).stream())
        .filter(state -> state.getBasedOn() != null)
        .toList();
  }

  private static List<Journey> journeys(JourneyFile file) {
    return OrganisationServices.journeys(file);
  }

  /** The journey that something is said in. */
  public Journey journeyOf(EObject object) {
    return Paths.journey(object);
  }

  /** A journey draws another closer, as a whole; a touchpoint can be said in the text. */
  public Details addCloseUp(Journey from, Journey to) {
    Details details =
        JourneyParts.facts(from, Details.class).stream()
            .findFirst()
            .orElseGet(() -> (Details) Adding.fact(from, "details", null));
    details.setJourney(Adding.within(from, to));
    return details;
  }

  /** A journey leads on to another from its last touchpoint. */
  public Fact addContinuation(Journey from, Journey to) {
    List<Touchpoint> touchpoints = from.getTouchpoints();
    if (touchpoints.isEmpty()) {
      return null;
    }
    Next next = (Next) Adding.fact(touchpoints.get(touchpoints.size() - 1), "next", null);
    next.setJourney(Adding.within(from, to));
    return next;
  }

  public Boolean canContinue(Journey from) {
    return !from.getTouchpoints().isEmpty();
  }

  /** A journey becomes the future of another. */
  public StateFact addBasis(Journey from, Journey to) {
    StateFact state =
        JourneyParts.facts(from, StateFact.class).stream()
            .findFirst()
            .orElseGet(() -> (StateFact) Adding.fact(from, "state", null));
    state.setState(State.FUTURE);
    state.setBasedOn(Adding.within(from, to));
    return state;
  }

  /** Leads a close-up, a continuation or a future to another journey. */
  public EObject pointTo(EObject fact, Journey target) {
    if (fact instanceof Details details) {
      details.setJourney(Adding.within(fact, target));
    } else if (fact instanceof Next next) {
      next.setJourney(Adding.within(fact, target));
    } else if (fact instanceof StateFact state) {
      state.setBasedOn(Adding.within(fact, target));
    }
    return fact;
  }
}
