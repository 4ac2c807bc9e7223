package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.journeydsl.TestProject;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Path;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What a future journey shows of the one that it is based on. */
final class EffectiveJourneyTest {

  private static final String TODAY =
      """
      persona Ann < expects Speed "Two minutes" >
      journey Now "As it is" <
        persona Ann
        stage Choice <
          touchpoint Search < channel web >
        >
        stage Purchase "Purchase" <
          pain Wait "Nobody says when" @uk "Ніхто не каже коли"
          touchpoint Cart "Basket" <
            thinks "Where is the fee?"
            feels -2 "Lost"
            breaks Ann.Speed "Five pages"
            pain Fee "The fee comes late"
            pain Login "The password again"
            opportunity Show "Show the fee" solves Fee, Login
            next Account when "a member"
          >
          touchpoint Account
          touchpoint Payment < takes 3 minutes waits 1 day >
        >
        scenario Guest < path Cart, Account, Payment >
      >
      """;

  private static EffectiveJourney future(String text) {
    return EffectiveJourney.of(TestProject.ofFaulty(TODAY + text).journey("Then"));
  }

  private static List<String> touchpoints(Journey journey) {
    return journey.getTouchpoints().stream().map(Named::getName).toList();
  }

  private static Touchpoint touchpoint(EffectiveJourney journey, String name) {
    return journey.journey().getTouchpoints().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aJourneyBasedOnNothingIsItself() {
    Journey now = TestProject.of(TODAY).journey("Now");
    assertSame(now, EffectiveJourney.of(now).journey());
    assertSame(now, EffectiveJourney.of(now).origin(now));
  }

  @Test
  void keepsWhatIsNotWrittenAgain() {
    var then = future("journey Then < state future based on Now >");
    assertEquals("Then", then.journey().getName());
    assertEquals("As it is", then.journey().getTitle().getValue());
    assertEquals(List.of("Search", "Cart", "Account", "Payment"), touchpoints(then.journey()));
    assertEquals(2, touchpoint(then, "Cart").getPains().size());
  }

  @Test
  void aFactWrittenAgainReplacesAllOfItsWordAtThatPlace() {
    var then =
        future(
            """
            journey Then < state future based on Now
              stage Purchase < touchpoint Cart < thinks "All clear" thinks "Quick, too" >
                               touchpoint Payment < takes 1 minute > > >
            """);
    assertEquals(
        List.of("All clear", "Quick, too"),
        touchpoint(then, "Cart").getObservations().stream()
            .map(each -> each.getText().getValue())
            .toList());
    assertEquals(-2, touchpoint(then, "Cart").getFeelings().get(0).getValue());
    // takes and waits are two words, though one kind of fact.
    assertEquals(2, touchpoint(then, "Payment").getFacts().size());
  }

  @Test
  void namedThingsReplaceByNameAndLinksFollow() {
    var then =
        future(
            """
            journey Then < state future based on Now
              stage Purchase < touchpoint Cart < pain Fee "A fee at all" minor > > >
            """);
    var cart = touchpoint(then, "Cart");
    assertEquals(
        List.of("A fee at all", "The password again"),
        cart.getPains().stream().map(each -> each.getText().getValue()).toList());
    assertSame(cart.getPains().get(0), cart.getOpportunities().get(0).getSolves().get(0));
  }

  @Test
  void dropsAndWithIt() {
    var then = future("journey Then < state future based on Now drop Account, Cart.Login >");
    assertEquals(List.of("Search", "Cart", "Payment"), touchpoints(then.journey()));
    var cart = touchpoint(then, "Cart");
    Opportunity show = cart.getOpportunities().get(0);
    assertEquals(List.of("Fee"), show.getSolves().stream().map(Named::getName).toList());
    assertTrue(cart.getFacts().stream().noneMatch(Next.class::isInstance));
    var path = (Path) then.journey().getScenarios().get(0).getFacts().get(0);
    assertEquals(List.of(cart, touchpoint(then, "Payment")), List.copyOf(path.getTouchpoints()));
  }

  @Test
  void addsWhereTheFutureSaysOrAfterWhatItWroteBefore() {
    var then =
        future(
            """
            journey Then < state future based on Now
              stage Purchase <
                touchpoint Express "Express lane" after Cart
                touchpoint Receipt
                touchpoint Teaser before Cart
              >
              stage After < touchpoint Thanks >
            >
            """);
    assertEquals(
        List.of("Search", "Teaser", "Cart", "Express", "Receipt", "Account", "Payment", "Thanks"),
        touchpoints(then.journey()));
    assertEquals(
        List.of("Choice", "Purchase", "After"),
        then.journey().getStages().stream().map(Stage::getName).toList());
  }

  @Test
  void aTouchpointWrittenInAnotherStageMoves() {
    var then =
        future("journey Then < state future based on Now stage Choice < touchpoint Cart > >");
    assertEquals("Choice", ((Stage) touchpoint(then, "Cart").eContainer()).getName());
    assertEquals(2, touchpoint(then, "Cart").getPains().size());
  }

  @Test
  void formerlyRenames() {
    var then =
        future(
            """
            journey Then < state future based on Now
              stage Checkout < formerly Purchase
                touchpoint Basket < formerly Cart thinks "Fine" > > >
            """);
    assertEquals(List.of("Search", "Basket", "Account", "Payment"), touchpoints(then.journey()));
    assertEquals(2, touchpoint(then, "Basket").getPains().size());
    assertEquals("Checkout", then.journey().getStages().get(1).getName());
  }

  @Test
  void whatIsMetIsNoLongerBroken() {
    var then =
        future(
            """
            journey Then < state future based on Now
              stage Purchase < touchpoint Cart < meets Ann.Speed "One page" > > >
            """);
    assertEquals(
        1,
        touchpoint(then, "Cart").getFacts().stream()
            .filter(org.journeydsl.model.Fit.class::isInstance)
            .count());
  }

  @Test
  void aFutureOfAFutureIsLaidOverBoth() {
    var project =
        TestProject.ofFaulty(
            TODAY
                + """
                journey Then < state future based on Now drop Account
                  stage Purchase < touchpoint Express after Cart > >
                journey Later < state future based on Then drop Search, Then.Express
                  stage Purchase < touchpoint Done after Payment > >
                """);
    var later = EffectiveJourney.of(project.journey("Later"));
    assertEquals(List.of("Cart", "Payment", "Done"), touchpoints(later.journey()));
    Touchpoint written = project.journey("Now").getTouchpoints().get(1);
    assertEquals(Optional.of(touchpoint(later, "Cart")), later.here(written));
    assertSame(written, later.origin(touchpoint(later, "Cart")));
  }

  @Test
  void leavesTheFilesAsTheyAre() {
    var project =
        TestProject.ofFaulty(
            TODAY + "journey Then < state future based on Now drop Cart, Choice >");
    EffectiveJourney.of(project.journey("Then"));
    assertEquals(
        List.of("Search", "Cart", "Account", "Payment"), touchpoints(project.journey("Now")));
  }

  @Test
  void theBanksFutureIsShorter() {
    var bank = TestProject.example("bank-account");
    var now = bank.journey("OtevřeníÚčtu");
    var then = EffectiveJourney.of(bank.journey("OtevřeníÚčtuIdentitou"));
    assertEquals(now.getTouchpoints().size() - 2, then.journey().getTouchpoints().size());
    assertEquals(Optional.empty(), then.here(now.getTouchpoints().get(5)));
  }
}
