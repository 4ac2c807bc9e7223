package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Next;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trait;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each tool leaves in the text, as a diff of its lines. */
final class ToolsTest {

  private final AtHand person = new AtHand();
  private final EditingServices tools = new EditingServices(person);
  private final ValueServices values = new ValueServices();
  private final TableServices cells = new TableServices();
  private final OpenedFile example = OpenedFile.example("own-outputs/reservation.journey");
  private final Touchpoint search = example.named("Reservation.Search", Touchpoint.class);
  private final Touchpoint reserve = example.named("Reservation.Reserve", Touchpoint.class);
  private final Stage fetch = example.named("Reservation.Fetch", Stage.class);

  private void leaves(String changes) {
    assertEquals(changes, example.changes());
  }

  /** Whatever was done and saved can be undone: then the text is as it was, to the letter. */
  @AfterEach
  void isUndone() {
    example.undo();
    assertEquals(example.text(), example.saved());
  }

  @Test
  void newStage() {
    tools.addStage(search);
    leaves("+ stage Stage1\n+ \n");
  }

  @Test
  void newTouchpointBehindAnother() {
    tools.addTouchpoint(search);
    leaves("+ touchpoint Touchpoint1\n");
  }

  @Test
  void newStepAtTheEndOfAStage() {
    tools.addStep(fetch);
    leaves("+ step Step1\n");
  }

  @Test
  void newFactsStandBehindTheirLike() {
    tools.add(search, "pain");
    tools.add(search, "does");
    tools.add(search, "feels");
    tools.add(search, "moment of truth");
    tools.add(search, "ces");
    leaves(
        """
        + does "New does"
        + feels 0
        + pain "New pain"
        + moment of truth
        + ces Question1 "How easy was it?"
        """);
  }

  @Test
  void newTraitOfAPersona() {
    tools.add(example.first(Persona.class), "expects");
    leaves(
        """
        - persona Mara "Mara reads on the tram" < goal "Have the next book before this one ends" >
        + persona Mara "Mara reads on the tram" <
        + goal "Have the next book before this one ends"
        + expects Expects1 "New expects"
        + >
        """);
  }

  @Test
  void newWayAndItsOtherEnd() {
    Next next = tools.addWay(search, reserve);
    leaves("+ next Reserve\n");
    tools.leadTo(next, example.named("Reservation.Pickup", Touchpoint.class));
    leaves("+ next Pickup\n");
    tools.startFrom(next, reserve);
    leaves("+ next Pickup\n");
    tools.write(next, "the book is there");
    leaves("+ next Pickup when \"the book is there\"\n");
    assertEquals("the book is there", new JourneyServices().written(next));
    tools.write(next, "");
    leaves("+ next Pickup\n");
  }

  @Test
  void newFit() {
    Trait trait = example.first(Persona.class).getTraits().get(0);
    trait.setName("NextBook");
    tools.addFit(search, "meets", trait);
    leaves(
        """
        - persona Mara "Mara reads on the tram" < goal "Have the next book before this one ends" >
        + persona Mara "Mara reads on the tram" < goal NextBook "Have the next book before this one ends" >
        + meets Mara.NextBook
        """);
  }

  @Test
  void otherWords() {
    tools.write(search, "Search on the web");
    tools.write(example.first(Pain.class), "Too many editions");
    leaves(
        """
        - touchpoint Search "Search in the catalogue" <
        + touchpoint Search "Search on the web" <
        - pain TooMany "Forty editions of one book" from Desk2026
        + pain TooMany "Too many editions" from Desk2026
        """);
  }

  @Test
  void anotherNameIsWrittenWhereverItStands() {
    tools.rename(search, "Find-it");
    leaves(
        """
        - touchpoint Search "Search in the catalogue" <
        + touchpoint Find-it "Search in the catalogue" <
        - measures conversion from Reservation.Search to Reservation.Reserve
        + measures conversion from Reservation.Find-it to Reservation.Reserve
        """);
  }

  @Test
  void aNameThatCannotBeIsRefusedInTheLanguagesWords() {
    tools.rename(search, "My search");
    tools.rename(search, "Reserve");
    tools.rename(search, "");
    assertEquals(
        List.of(
            "'My search' is no name: use letters, digits, '_' and '-', and no ' '.",
            "There is already a touchpoint 'Reserve' in journey 'Reservation': choose another name.",
            "A name needs at least one letter."),
        person.refusals);
    leaves("");
  }

  @Test
  void moves() {
    tools.moveInto(search, fetch);
    assertEquals("Pickup Search", names(fetch).substring("Notice ".length()));
    tools.moveBy(search, -1);
    assertEquals("Notice Search Pickup", names(fetch));
    assertEquals(sorted(example.text()), sorted(example.saved()));
  }

  /** From below it takes the place of the other, from above or elsewhere it goes behind it. */
  @Test
  void aTouchpointIsDroppedOnAnother() {
    Touchpoint notice = example.named("Reservation.Notice", Touchpoint.class);
    tools.moveInto(search, notice);
    assertEquals("Notice Search Pickup", names(fetch));
    tools.moveInto(example.named("Reservation.Pickup", Touchpoint.class), notice);
    assertEquals("Pickup Notice Search", names(fetch));
    tools.moveInto(notice, search);
    assertEquals("Pickup Search Notice", names(fetch));
    tools.moveInto(notice, search);
    assertEquals("Pickup Notice Search", names(fetch));
    tools.moveInto(notice, notice);
    assertEquals("Pickup Notice Search", names(fetch));
    assertEquals(sorted(example.text()), sorted(example.saved()));
  }

  @Test
  void stagesMove() {
    tools.moveBy(fetch, -1);
    assertEquals(sorted(example.text()), sorted(example.saved()));
    tools.moveInto(fetch, example.named("Reservation.Find", Stage.class));
    leaves("");
  }

  private static String names(Stage stage) {
    return String.join(" ", stage.getTouchpoints().stream().map(Touchpoint::getName).toList());
  }

  private static List<String> sorted(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).sorted().toList();
  }

  @Test
  void whatIsDeletedIsMentionedNoMore() {
    tools.discard(example.first(Pain.class));
    leaves(
        """
        - pain TooMany "Forty editions of one book" from Desk2026
        - opportunity OneWork "Show one book, not its editions" solves TooMany by Desk impact 4 effort 3
        + opportunity OneWork "Show one book, not its editions" by Desk impact 4 effort 3
        """);
  }

  @Test
  void evidenceGoesAndItsClaimsStay() {
    tools.discard(example.first(Evidence.class));
    assertEquals(
        example.text().lines().filter(line -> line.contains(" from Desk2026")).count(),
        example.changes().lines().filter(line -> line.startsWith("+ ")).count());
  }

  @Test
  void choicesOfThePropertyPages() {
    values.setLevel(example.first(Feeling.class), "2");
    values.setEffortText(example.first(Opportunity.class), "1");
    leaves(
        """
        - feels -1 from Desk2026
        + feels +2 from Desk2026
        - opportunity OneWork "Show one book, not its editions" solves TooMany by Desk impact 4 effort 3
        + opportunity OneWork "Show one book, not its editions" solves TooMany by Desk impact 4 effort 1
        """);
  }

  @Test
  void aDoubleClickOpensTheTextAtTheElement() {
    tools.openText(search);
    assertEquals(List.of(search), person.opened);
    leaves("");
  }

  @Test
  void values() {
    Feeling feeling = example.first(Feeling.class);
    values.feel(feeling, 1);
    values.feel(feeling, 1);
    values.weigh(example.first(Pain.class), "severe");
    values.setImpactText(example.first(Opportunity.class), "5");
    values.setWeight(search, "customer", "4");
    leaves(
        """
        - feels -1 from Desk2026
        - pain TooMany "Forty editions of one book" from Desk2026
        - opportunity OneWork "Show one book, not its editions" solves TooMany by Desk impact 4 effort 3
        + feels +1 from Desk2026
        + pain TooMany "Forty editions of one book" severe from Desk2026
        + opportunity OneWork "Show one book, not its editions" solves TooMany by Desk impact 5 effort 3
        + importance customer 4
        """);
  }

  /** Sirius hands on a list, also where one persona is chosen. */
  @Test
  void aFilterKeepsWhatIsSaidOfItsPersonas() {
    OpenedFile bank = OpenedFile.example("bank-account/opening.journey");
    JourneyServices services = new JourneyServices();
    Journey journey = bank.first(Journey.class);
    var personas = services.personas(journey);
    var feelings = TableServices.all(journey, Feeling.class);
    long first = feelings.stream().filter(f -> services.isFor(f, personas.subList(0, 1))).count();
    long second = feelings.stream().filter(f -> services.isFor(f, personas.subList(1, 2))).count();
    assertNotEquals(feelings.size(), first);
    assertNotEquals(first, second);
    assertEquals(
        feelings.size(), feelings.stream().filter(f -> services.isFor(f, personas)).count());
    assertEquals(true, services.isFor(journey, List.of()));
  }

  @Test
  void aChannelIsOfferedOnce() {
    var choices = cells.channelChoices(search);
    assertEquals(Set.copyOf(choices).size(), choices.size());
  }

  @Test
  void aChannelOfTheLanguage() {
    Channel app =
        cells.channelChoices(search).stream()
            .filter(each -> each.getName().equals("app"))
            .findFirst()
            .orElseThrow();
    values.setChannel(search, app);
    leaves("- channel web\n+ channel app\n");
  }
}
