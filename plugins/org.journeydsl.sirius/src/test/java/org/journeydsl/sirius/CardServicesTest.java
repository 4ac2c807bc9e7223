package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Activity;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Message;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;

/** What cards say and how they look, on the examples. */
final class CardServicesTest {

  private final CardServices cards = new CardServices();
  private final LayoutServices layout = new LayoutServices();
  private final OpenedFile store = OpenedFile.example("retailer/omnichannel.journey");
  private final OpenedFile guess = OpenedFile.example("hypothesis/borrowing.journey");

  private Touchpoint touchpoint(OpenedFile file, String title) {
    return file.first(Journey.class).getTouchpoints().stream()
        .filter(each -> cards.cardTitle(each).strip().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTouchpointShowsItsChannelsWeightAndMomentOfTruth() {
    Touchpoint fitting = touchpoint(store, "Подбор на беговой дорожке");
    assertEquals(
        "Store, In person\n\u25CF\u25CF\u25CF\u25CF\u25CF customer \u00B7 \u25CF\u25CF\u25CF\u25CF\u25CF business\n\u25C6 Moment of truth",
        cards.cardDetails(fitting));
    Touchpoint till = touchpoint(store, "Касса");
    assertTrue(cards.cardDetails(till).contains("\u25CF\u25CF\u25CF\u25CF\u25CB customer"));
    assertEquals(true, cards.hasCardDetails(till));
    assertEquals(false, cards.hasCardDetails(touchpoint(store, "Список от тренера")));
  }

  /** Who does it behind the scenes, and with what. */
  @Test
  void anActivityShowsItsDepartmentsAndSystems() {
    Activity scored = OpenedFile.example("telecom/cancellation.journey").first(Activity.class);
    String doers =
        Stream.<EObject>concat(scored.getDepartments().stream(), scored.getSystems().stream())
            .map(new JourneyServices()::label)
            .collect(Collectors.joining(", "));
    assertNotEquals("", doers);
    String card = cards.onCard(scored).replaceAll("[\\s\\u2002]+", " ");
    assertTrue(card.endsWith(" \u25B8 " + doers), card);
  }

  @Test
  void cardsLookLikeWhatIsSaidOfThem() {
    assertEquals("moment", cards.look(touchpoint(store, "Подбор на беговой дорожке")));
    assertEquals("step", cards.look(touchpoint(store, "Список от тренера")));
    assertEquals("", cards.look(touchpoint(store, "Касса")));
    assertEquals("assumed moment", cards.look(touchpoint(guess, "Reserves the drill")));
    assertEquals("assumed", cards.look(touchpoint(guess, "Signs up")));
    assertEquals("", cards.look(touchpoint(guess, "Looks for a place to rent")), "was looked into");
    assertEquals("", cards.look(guess.first(Opportunity.class)), "a wish needs no evidence");
    assertEquals("", cards.look(store.first(Message.class)));
  }

  /** Sirius compares looks with words: each that comes up is drawn, or is as all others. */
  @Test
  void everyLookIsDrawn() throws Exception {
    Set<String> looks = new TreeSet<>();
    for (String example :
        List.of(
            "retailer/omnichannel.journey",
            "hypothesis/borrowing.journey",
            "telecom/cancellation.journey",
            "clinic-visit/vizita.journey")) {
      Journey journey = OpenedFile.example(example).first(Journey.class);
      journey.eAllContents().forEachRemaining(each -> looks.add(cards.look((EObject) each)));
    }
    assertTrue(looks.size() > 9, looks.toString());
    String text = Description.text();
    looks.removeIf(look -> text.contains("self.look() = '" + look + "'"));
    assertEquals(Set.of("", "moderate"), looks);
  }

  @Test
  void titlesOfStagesTakeAsManyLines() {
    Journey journey = store.first(Journey.class);
    Stage stage = journey.getStages().get(0);
    assertEquals(1, cards.stageTitle(stage).split("\n").length);
    stage.getTitle().setValue("A title that is long, much longer than a column is wide, in fact");
    Set<Integer> lines = new TreeSet<>();
    journey.getStages().forEach(each -> lines.add(cards.stageTitle(each).split("\n").length));
    assertEquals(Set.of(cards.besideTitles(journey).split("\n").length), lines);
    assertNotEquals(Set.of(1), lines);
  }

  @Test
  void textsAreBrokenIntoLines() {
    Touchpoint till = touchpoint(store, "Касса");
    till.getTitle().setValue("\u5ba2".repeat(40));
    assertEquals(3, cards.cardTitle(till).split("\n").length, "signs twice as wide");
    till.getTitle().setValue("Short");
    assertEquals(1, cards.cardTitle(till).split("\n").length);
    assertTrue(cards.cardTitle(till).endsWith("Short"));
    till.getTitle().setValue("\u05e7\u05d5\u05e4\u05d4");
    assertEquals(5, cards.cardTitle(till).stripLeading().length(), "off the left edge too");
  }

  @Test
  void aLaneIsAsHighInEveryStageAndHoldsTheFullestOne() {
    Journey journey = store.first(Journey.class);
    Set<Integer> heights = new TreeSet<>();
    for (Stage stage : journey.getStages()) {
      heights.add(layout.laneHeight(stage, "touchpoint"));
    }
    assertEquals(Set.of(layout.laneHeight(journey, "touchpoint")), heights);
    int before = layout.laneHeight(journey, "pain");
    assertTrue(layout.laneHeight(journey, "touchpoint") > before);
    store.first(org.journeydsl.model.Pain.class).getText().setValue("word ".repeat(80));
    assertTrue(layout.laneHeight(journey, "pain") > before);
  }

  @Test
  void aStageWithNothingButTouchpointsHoldsThemBelowItsTitle() {
    Journey journey = store.first(Journey.class);
    Stage stage = journey.getStages().get(0);
    int before = layout.stageHeight(stage);
    int most =
        journey.getStages().stream()
            .mapToInt(each -> each.getTouchpoints().size())
            .max()
            .getAsInt();
    assertTrue(before * LayoutServices.UNIT > most * CardSizes.height("One line", ""));
    stage.getTitle().setValue("A title that is long, much longer than a column is wide, in fact");
    assertTrue(layout.stageHeight(journey.getStages().get(1)) > before, "as high beside it");
  }
}
