package org.journeydsl.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A file as lines that need no neighbours. */
final class FactLinesTest {

  @Test
  void eachFactTranslationAndCommentHasALine() {
    assertEquals(
        """
        // The shop
        language en
        import "people.journey"

        journey Checkout "Buying"
        Checkout: @uk "Купівля"
        Checkout: persona Olena // the first of three

        stage Checkout / Purchase
        Checkout / Purchase: // both of them
        Checkout / Purchase: // are long

        touchpoint Checkout / Purchase / ^stage after Cart // on stage
        Checkout / Purchase / ^stage: channel web, app
        Checkout / Purchase / ^stage: csat "How was it?" /* really */
        Checkout / Purchase / ^stage / csat: @de "Wie war es?"
        Checkout / Purchase / ^stage / csat: why "Why?" when 1..2
        Checkout / Purchase / ^stage: feels -1
        Checkout / Purchase: // the end
        """,
        FactLines.of(
            """
            // The shop
            language   en
            import "people.journey"
            journey Checkout "Buying" @uk "Купівля" <
              persona Olena // the first of three
              stage Purchase <
                // both of them
                // are long
                touchpoint ^stage after Cart < // on stage
                  channel web,
                    app
                  csat /* really */ "How was it?" @de "Wie war es?" < why "Why?" when 1..2 >
                > feels -1

                // the end
              >
            >
            """));
  }

  @Test
  void aLongTextHasALinePerLine() {
    assertEquals(
        """
        persona Olena
        Olena: bio \"""
        Olena / bio: | Buys late.
        Olena / bio: | Reads all of it.
        Olena / bio: | \""" // for now
        """,
        FactLines.of(
            """
            persona Olena <
              bio \"""
                  Buys late.
                  Reads all of it.
                  \""" // for now
            >
            """));
  }

  @Test
  void layoutAndLineEndsMakeNoDifference() {
    String text =
        "journey A <\n  stage S <\n    touchpoint T <\n      channel web\n    >\n  >\n>\n";
    assertEquals(FactLines.of(text), FactLines.of(text.replaceAll("\n *", "\r\n\t")));
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    assertEquals("journey A <\n  stage <<\n", FactLines.of("journey A <\n  stage <<\n"));
  }
}
