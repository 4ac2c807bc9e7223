package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** What a future journey changes in the current one. */
final class FutureChangesTest {

  private static final String TODAY =
      """
      journey Now < stage Buy <
        touchpoint Cart < does "Looks" pain Fee "A late fee" severe >
        touchpoint Login does "Signs in"
        touchpoint Pay < does "Pays" thinks "At last" >
      > >
      """;

  private static FutureChanges changes(String future) {
    var project = TestProject.of(TODAY + future);
    var written = project.journey("Then");
    return FutureChanges.of(written, EffectiveJourney.of(written)).orElseThrow();
  }

  private static List<String> told(FutureChanges changes) {
    return changes.changes().stream()
        .filter(change -> !(change.part() instanceof org.journeydsl.model.Journey))
        .map(change -> change.kind() + " " + change.part().getName())
        .toList();
  }

  @Test
  void tellsWhatIsNewChangedAndDroppedInTheOrderOfTheJourney() {
    var changes =
        changes(
            """
            journey Then < state future based on Now drop Login
              stage Buy <
                touchpoint Cart does "Looks once"
                touchpoint Express after Cart does "Taps"
              > >
            """);
    assertEquals(List.of("CHANGED Cart", "NEW Express", "DROPPED Login"), told(changes));
    assertEquals(1, changes.kept());
  }

  @Test
  void aFactThatIsDroppedIsGoneAndOneThatIsReplacedIsChanged() {
    var changes =
        changes(
            """
            journey Then < state future based on Now drop Cart.Fee
              stage Buy < touchpoint Pay does "Confirms" > >
            """);
    assertEquals(List.of("CHANGED Cart", "CHANGED Pay"), told(changes));
    assertEquals(List.of("DROPPED Pain"), facts(changes, "Cart"));
    assertEquals(List.of("CHANGED Observation"), facts(changes, "Pay"));
  }

  @Test
  void factsArePairedByNameByTraitAndByWhomTheyAreFor() {
    var people =
        """
        persona Ann < expects Price "The whole price" >
        persona Bo
        journey Was < persona Ann, Bo stage Buy < touchpoint Cart <
          feels -1 "Uneasy" for Ann
          feels +1 "At ease" for Bo
          breaks Ann.Price
          pain Fee "A late fee" severe
          thinks "Why?"
          takes 3 days
        > > >
        journey Then < state future based on Was stage Buy < touchpoint Cart <
          feels +1 "At ease" for Bo
          feels +2 "Sure" for Ann
          meets Ann.Price
          pain Fee "A late fee" minor
          thinks "Why?"
          opportunity "Say it"
        > > >
        """;
    var project = TestProject.of(people);
    var written = project.journey("Then");
    var changes = FutureChanges.of(written, EffectiveJourney.of(written)).orElseThrow();
    assertEquals(
        List.of("CHANGED Pain", "CHANGED Feeling", "CHANGED Fit", "NEW Opportunity"),
        facts(changes, "Cart"));
  }

  @Test
  void whatTheFutureWritesAgainInTheSameWordsIsNoChange() {
    var changes =
        changes(
            """
            journey Then < state future based on Now
              stage Buy < touchpoint Pay does "Pays" touchpoint Login "Sign-in" > >
            """);
    assertEquals(List.of("CHANGED Login"), told(changes));
    assertEquals(List.of(), facts(changes, "Login"));
  }

  @Test
  void aNewNameAloneIsNoChange() {
    var changes =
        changes(
            """
            journey Then < state future based on Now
              stage Buy < touchpoint Basket "Cart" < formerly Cart > >
            >
            """);
    assertEquals(List.of(), told(changes));
    assertEquals(3, changes.kept());
  }

  private static List<String> facts(FutureChanges changes, String part) {
    return changes.changes().stream()
        .filter(change -> change.part().getName().equals(part))
        .flatMap(change -> change.facts().stream())
        .map(
            fact ->
                fact.kind()
                    + " "
                    + (fact.after() == null ? fact.before() : fact.after()).eClass().getName())
        .toList();
  }

  @Test
  void aCurrentJourneyChangesNothing() {
    var project = TestProject.of(TODAY);
    var written = project.journey("Now");
    assertTrue(FutureChanges.of(written, EffectiveJourney.of(written)).isEmpty());
  }
}
