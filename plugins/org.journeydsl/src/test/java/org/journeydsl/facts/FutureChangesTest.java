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
  void aFactThatIsDroppedIsGoneAndOneThatIsReplacedIsBothGoneAndCome() {
    var changes =
        changes(
            """
            journey Then < state future based on Now drop Cart.Fee
              stage Buy < touchpoint Pay does "Confirms" > >
            """);
    assertEquals(List.of("CHANGED Cart", "CHANGED Pay"), told(changes));
    var cart = changes.changes().get(changes.changes().size() - 2);
    assertEquals(1, cart.gone().size());
    assertTrue(cart.come().isEmpty());
    var pay = changes.changes().get(changes.changes().size() - 1);
    assertEquals(1, pay.gone().size());
    assertEquals(1, pay.come().size());
  }

  @Test
  void aCurrentJourneyChangesNothing() {
    var project = TestProject.of(TODAY);
    var written = project.journey("Now");
    assertTrue(FutureChanges.of(written, EffectiveJourney.of(written)).isEmpty());
  }
}
