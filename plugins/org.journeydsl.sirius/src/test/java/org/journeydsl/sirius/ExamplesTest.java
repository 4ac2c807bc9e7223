package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What diagrams show of the examples. */
final class ExamplesTest {

  private final JourneyServices shown = new JourneyServices();
  private final FutureServices futures = new FutureServices();
  private final LayoutServices layout = new LayoutServices();
  private final OrganisationServices organisation = new OrganisationServices();
  private final EditingServices tools = new EditingServices();

  @ParameterizedTest
  @MethodSource("org.journeydsl.writing.OpenedFile#examples")
  void everyJourneyIsDrawn(String path) {
    OpenedFile example = OpenedFile.example(path);
    List<Journey> journeys =
        example.file().getElements().stream()
            .filter(Journey.class::isInstance)
            .map(Journey.class::cast)
            .toList();
    for (Journey journey : journeys) {
      List<Touchpoint> inLanes = new ArrayList<>(organisation.touchpointsWithoutChannel(journey));
      organisation
          .channelsUsed(journey)
          .forEach(channel -> inLanes.addAll(organisation.touchpointsIn(channel, journey)));
      assertEquals(journey.getTouchpoints().size(), inLanes.size(), "each is in one lane");
      for (Stage stage : journey.getStages()) {
        for (EObject item :
            shown.lane(stage, "does,thinks,feels,pain,opportunity,outcome,employee")) {
          assertFalse(shown.label(item).isEmpty(), item + " says something");
        }
        assertTrue(layout.laneHeight(stage, "touchpoint") > stage.getTouchpoints().size());
      }
    }
    assertEquals(example.text(), example.saved(), "looking changes nothing");
  }

  /** A tool at each touchpoint and stage; the file is saved each time, or the save would throw. */
  @ParameterizedTest
  @MethodSource("org.journeydsl.writing.OpenedFile#examples")
  void toolsWorkEverywhere(String path) {
    OpenedFile example = OpenedFile.example(path);
    List<EObject> places = new ArrayList<>();
    example.file().eAllContents().forEachRemaining(places::add);
    places.removeIf(each -> !(each instanceof Touchpoint) && !(each instanceof Stage));
    for (EObject place : places) {
      for (String word : List.of("does", "pain", "csat", "backstage", "message", "outcome")) {
        assertTrue(tools.mayAdd(place, word));
        tools.add(place, word);
      }
    }
    if (!places.isEmpty()) {
      tools.addStage(places.get(0));
      tools.addTouchpoint(places.get(0));
    }
    String text = example.saved();
    assertTrue(text.lines().count() >= example.text().lines().count());
    for (String line : example.text().lines().toList()) {
      assertTrue(!line.contains("//") || text.contains(line.substring(line.indexOf("//"))), line);
    }
  }

  @Test
  void marksAndWords() {
    OpenedFile example = OpenedFile.example("own-outputs/reservation.journey");
    Touchpoint search = example.named("Reservation.Search", Touchpoint.class);
    Stage find = example.named("Reservation.Find", Stage.class);
    assertEquals("Search in the catalogue", shown.label(search));
    assertEquals(
        List.of(-1, 1),
        shown.lane(find, "feels").stream().map(each -> ((Feeling) each).getValue()).toList());
    assertEquals(1, shown.nextFeelings(example.first(Feeling.class)).size());
    assertFalse(shown.isAssumed(example.first(Pain.class)));
    assertTrue(shown.hasLane(find, "pain"));
    assertFalse(shown.hasLane(find, "backstage"));
  }

  @Test
  void currentBesideFuture() {
    Journey future = OpenedFile.example("bank-account/opening-future.journey").journey();
    Journey current = futures.basis(future).get(0);
    assertTrue(futures.isFuture(future));
    assertEquals(
        List.of("BankovníIdentita"),
        future.getTouchpoints().stream()
            .filter(futures::isNewInFuture)
            .map(Touchpoint::getName)
            .toList());
    assertEquals(
        List.of("DruhýDen", "OvěřovacíPlatba", "Selfie"),
        current.getTouchpoints().stream()
            .filter(each -> futures.isDroppedIn(each, future))
            .map(Touchpoint::getName)
            .sorted()
            .toList());
    assertTrue(organisation.relatedJourneys((JourneyFile) future.eContainer()).contains(current));
  }

  @Test
  void aPersonaAndWhatMeetsIt() {
    Journey future = OpenedFile.example("bank-account/opening-future.journey").journey();
    Persona persona = shown.personas(future).get(0);
    assertFalse(organisation.fits(persona).isEmpty());
    assertFalse(organisation.fittingTouchpoints(persona).isEmpty());
  }

  @Test
  void lossesAreTold() {
    Outcome outcome =
        OpenedFile.example("bank-account/opening-future.journey").first(Outcome.class);
    assertTrue(shown.isLoss(outcome));
    assertTrue(shown.label(outcome).startsWith("leaves 8%: "));
  }
}
