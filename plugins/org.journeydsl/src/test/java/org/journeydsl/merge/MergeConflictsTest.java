package org.journeydsl.merge;

import static org.journeydsl.merge.MergedShop.SHOP;
import static org.journeydsl.merge.MergedShop.conflicts;
import static org.journeydsl.merge.MergedShop.edit;
import static org.journeydsl.merge.MergedShop.merged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What comes of two changes of one text that say different things, and what is left to git. */
final class MergeConflictsTest {

  @Test
  void aTrueConflictIsMarkedAtTheFact() throws CannotMerge {
    String ours = edit("feels -1 \"Uneasy\"", "feels -2 \"Angry\"");
    String theirs = edit("feels -1 \"Uneasy\"", "feels 0 \"Calm\"", "takes 3", "takes 4");
    assertEquals(
        edit(
            "      feels -1 \"Uneasy\"\n",
            """
            <<<<<<< ours: Checkout / Purchase / Cart
                  feels -2 "Angry"
            =======
                  feels 0 "Calm"
            >>>>>>> theirs: Checkout / Purchase / Cart
            """,
            "takes 3",
            "takes 4"),
        conflicts(ours, theirs));
  }

  @Test
  void aConflictAboutWordsLeavesTheBlockAlone() throws CannotMerge {
    String ours = edit("touchpoint Cart \"The cart\"", "touchpoint Cart \"Cart\"", "80%", "85%");
    String theirs = edit("touchpoint Cart \"The cart\"", "touchpoint Cart \"Basket\"");
    assertEquals(
        edit(
            "    touchpoint Cart \"The cart\" <\n",
            """
            <<<<<<< ours: Checkout / Purchase / Cart
                touchpoint Cart "Cart" <
            =======
                touchpoint Cart "Basket" <
            >>>>>>> theirs: Checkout / Purchase / Cart
            """,
            "80%",
            "85%"),
        conflicts(ours, theirs));
  }

  @Test
  void whatOneDeletesAndTheOtherChangesIsAConflict() throws CannotMerge {
    String ours = edit("      does \"Types the number of the card\"\n", "");
    String theirs = edit("of the card", "of her card");
    assertEquals(
        edit(
            "      does \"Types the number of the card\"\n",
            """
            <<<<<<< ours: Checkout / Purchase / Payment
            =======
                  does "Types the number of her card"
            >>>>>>> theirs: Checkout / Purchase / Payment
            """),
        conflicts(ours, theirs));
  }

  @Test
  void marksShowWhatBothStartedFromWhereGitIsToldSo() throws CannotMerge {
    ElementMerge merge =
        ElementMerge.of(
            SHOP,
            edit("takes 3", "takes 4"),
            edit("takes 3", "takes 5"),
            new Labels("ours", "base", "theirs", 9, true));
    assertTrue(
        merge.text().contains("\n||||||||| base\n      takes 3 minutes\n=========\n"),
        merge.text());
  }

  @Test
  void mistakesAreLeftToGit() {
    String broken = edit("channel web\n      does", "channel <\n      does");
    CannotMerge reason =
        assertThrows(CannotMerge.class, () -> merged(broken, edit("takes 3", "takes 4")));
    assertEquals("our text has mistakes", reason.getMessage());
  }

  @Test
  void whatBothPutElsewhereIsLeftToGit() {
    String payment =
        "    touchpoint Payment <\n      channel web\n      does \"Types the number of the card\"\n      takes 3 minutes\n    >\n";
    String ours = edit("\n" + payment, "", "stage After <\n", "stage After <\n" + payment + "\n");
    String theirs =
        edit(
            "\n" + payment,
            "",
            "  // The end\n",
            "  stage Middle <\n" + payment + "  >\n\n  // The end\n");
    assertThrows(CannotMerge.class, () -> merged(ours, theirs));
    // Line by line it would come twice, without a conflict.
    String twice =
        ours.replace("  // The end\n", "  stage Middle <\n" + payment + "  >\n\n  // The end\n");
    assertEquals(
        "'touchpoint Payment' is there twice now",
        LineMerge.problem(ours, theirs, twice).orElse(""));
    assertEquals("", LineMerge.problem(ours, theirs, ours).orElse(""));
  }
}
