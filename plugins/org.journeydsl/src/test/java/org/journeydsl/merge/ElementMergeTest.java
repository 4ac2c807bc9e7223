package org.journeydsl.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What comes of two changes of one text. */
final class ElementMergeTest {

  private static final Labels LABELS = new Labels("ours", "base", "theirs", 7, false);

  private static final String SHOP =
      """
      // The shop
      language en
      import "people.journey"

      journey Checkout "Buying" <
        persona Olena // the first of three

        // Where it hurts
        stage Purchase <
          touchpoint Cart "The cart" <
            channel web // and soon the app
            // hurts
            pain LateFee "The fee shows up too late" severe from hypothesis // see the minutes
            feels -1 "Uneasy"
            csat Ease "How easy was it?" <
              target 80%
            >
            // that was all
          >

          touchpoint Payment <
            channel web
            does "Types the number of the card"
            takes 3 minutes
          >
        >

        // The end
        stage After <
          touchpoint Thanks <
            channel web
          >
        >
      >
      """;

  private static String edit(String... changes) {
    String text = SHOP;
    for (int i = 0; i < changes.length; i += 2) {
      assertTrue(text.contains(changes[i]), changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return text;
  }

  private static String merged(String ours, String theirs) throws CannotMerge {
    ElementMerge merge = ElementMerge.of(SHOP, ours, theirs, LABELS);
    assertFalse(merge.hasConflicts(), merge.text());
    return merge.text();
  }

  private static String conflicts(String ours, String theirs) throws CannotMerge {
    ElementMerge merge = ElementMerge.of(SHOP, ours, theirs, LABELS);
    assertTrue(merge.hasConflicts(), merge.text());
    return merge.text();
  }

  @Test
  void bothAddTouchpointsToOneStage() throws CannotMerge {
    String ours =
        edit(
            "    >\n  >\n\n  // The end",
            "    >\n\n    touchpoint Address <\n      channel web\n    >\n  >\n\n  // The end");
    String theirs =
        edit(
            "    >\n  >\n\n  // The end",
            "    >\n\n    touchpoint Voucher <\n      channel app // only there\n    >\n  >\n\n  // The end");
    String both =
        edit(
            "    >\n  >\n\n  // The end",
            "    >\n\n    touchpoint Address <\n      channel web\n    >\n\n    touchpoint Voucher <\n      channel app // only there\n    >\n  >\n\n  // The end");
    assertEquals(both, merged(ours, theirs));
    assertEquals(both, merged(theirs, ours));
  }

  @Test
  void bothAddFactsAtOnePlace() throws CannotMerge {
    String ours = edit("      feels -1", "      thinks \"So much?\"\n      feels -1");
    String theirs = edit("      feels -1", "      gain \"All in one place\"\n      feels -1");
    assertEquals(
        edit(
            "      feels -1",
            "      gain \"All in one place\"\n      thinks \"So much?\"\n      feels -1"),
        merged(ours, theirs));
  }

  @Test
  void whatBothAddComesOnce() throws CannotMerge {
    String both = edit("      feels -1", "      thinks \"So much?\"\n      feels -1");
    String theirs =
        edit("      feels -1", "      thinks \"So much?\"\n      feels -1", "takes 3", "takes 4");
    assertEquals(theirs, merged(both, theirs));
  }

  @Test
  void neighbouringFactsDoNotConflict() throws CannotMerge {
    String ours = edit("feels -1 \"Uneasy\"", "feels -2 \"Angry\"");
    String theirs =
        edit(
            "How easy was it?",
            "How easy was that?",
            "too late",
            "late",
            "// hurts",
            "// hurts a lot");
    assertEquals(
        edit(
            "feels -1 \"Uneasy\"",
            "feels -2 \"Angry\"",
            "How easy was it?",
            "How easy was that?",
            "too late",
            "late",
            "// hurts",
            "// hurts a lot"),
        merged(ours, theirs));
  }

  @Test
  void differentValuesOfOneFactDoNotConflict() throws CannotMerge {
    String ours = edit("severe from hypothesis", "severe from hypothesis, Diary");
    String theirs =
        edit(
            "\"The fee shows up too late\" severe from hypothesis",
            "\"The fee shows up too late\" @de \"Die Gebühr kommt zu spät\" minor from hypothesis, Forum");
    assertEquals(
        edit(
            "\"The fee shows up too late\" severe from hypothesis",
            "\"The fee shows up too late\" @de \"Die Gebühr kommt zu spät\" minor from hypothesis, Diary, Forum"),
        merged(ours, theirs));
  }

  @Test
  void oneMovesATouchpointTheOtherEditsIt() throws CannotMerge {
    String payment =
        "    touchpoint Payment <\n      channel web\n      does \"Types the number of the card\"\n      takes 3 minutes\n    >\n";
    String ours = edit("\n" + payment, "", "stage After <\n", "stage After <\n" + payment + "\n");
    String theirs = edit("takes 3 minutes", "takes 1 minute // measured");
    assertEquals(
        ours.replace("takes 3 minutes", "takes 1 minute // measured"), merged(ours, theirs));
    assertEquals(
        ours.replace("takes 3 minutes", "takes 1 minute // measured"), merged(theirs, ours));
  }

  @Test
  void oneDissolvesAStageTheOtherEditsATouchpointOfIt() throws CannotMerge {
    String thanks = "    touchpoint Thanks <\n      channel web\n    >\n";
    String ours =
        edit(
            "\n  // The end\n  stage After <\n" + thanks + "  >\n",
            "",
            "      takes 3 minutes\n    >\n",
            "      takes 3 minutes\n    >\n\n" + thanks);
    String theirs =
        edit("touchpoint Thanks <\n      channel web", "touchpoint Thanks <\n      channel app");
    assertEquals(
        ours.replace("Thanks <\n      channel web", "Thanks <\n      channel app"),
        merged(ours, theirs));
  }

  @Test
  void oneReordersTheOtherAdds() throws CannotMerge {
    String ours =
        edit(
            "      channel web\n      does \"Types the number of the card\"\n",
            "      does \"Types the number of the card\"\n      channel web\n");
    String theirs = edit("      takes 3 minutes\n", "      takes 3 minutes\n      feels +1\n");
    assertEquals(
        ours.replace("      takes 3 minutes\n", "      takes 3 minutes\n      feels +1\n"),
        merged(ours, theirs));
  }

  @Test
  void oneRenamesAndSaysSoTheOtherEdits() throws CannotMerge {
    String ours = edit("touchpoint Payment <\n", "touchpoint Card <\n      formerly Payment\n");
    String theirs = edit("takes 3 minutes", "takes 1 minute");
    assertEquals(ours.replace("takes 3 minutes", "takes 1 minute"), merged(ours, theirs));
  }

  @Test
  void oneRenamesAndSaysNothingTheOtherEdits() throws CannotMerge {
    String ours = edit("touchpoint Payment <", "touchpoint Card <", "pain LateFee", "pain Fee");
    String theirs = edit("takes 3 minutes", "takes 1 minute", "severe", "minor");
    assertEquals(
        ours.replace("takes 3 minutes", "takes 1 minute").replace("severe", "minor"),
        merged(ours, theirs));
    assertEquals(
        ours.replace("takes 3 minutes", "takes 1 minute").replace("severe", "minor"),
        merged(theirs, ours));
  }

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
  void oneDeletesWhatTheOtherLeavesAlone() throws CannotMerge {
    String ours = edit("      feels -1 \"Uneasy\"\n", "", "// that was all", "// no more");
    String theirs =
        edit(
            "\n    touchpoint Payment <\n      channel web\n      does \"Types the number of the card\"\n      takes 3 minutes\n    >\n",
            "");
    assertEquals(
        theirs.replace("      feels -1 \"Uneasy\"\n", "").replace("// that was all", "// no more"),
        merged(ours, theirs));
  }

  @Test
  void whoLaysItOutAnewDoesNotConflict() throws CannotMerge {
    String ours = SHOP.replace("  ", "\t");
    String theirs =
        edit(
            "      feels -1 \"Uneasy\"\n",
            "      feels -1 \"Uneasy\"\n      thinks \"Hm.\" // so they say\n",
            "touchpoint Thanks <",
            "touchpoint Thanks \"Thank you\" <");
    assertEquals(theirs.replace("  ", "\t"), merged(ours, theirs));
    assertEquals(theirs.replace("  ", "\t"), merged(theirs, ours));
  }

  @Test
  void linesEndAsTheSideThatChangedThemHasThem() throws CannotMerge {
    String theirs = edit("takes 3", "takes 4");
    assertEquals(theirs.replace("\n", "\r\n"), merged(SHOP.replace("\n", "\r\n"), theirs));
    String ours = edit("feels -1", "feels -2").replace("\n", "\r\n");
    String both = edit("takes 3", "takes 4", "feels -1", "feels -2").replace("\n", "\r\n");
    ElementMerge merge =
        ElementMerge.of(SHOP.replace("\n", "\r\n"), ours, theirs.replace("\n", "\r\n"), LABELS);
    assertEquals(both, merge.text());
  }

  @Test
  void filesThatBothMadeAreOne() throws CannotMerge {
    ElementMerge merge =
        ElementMerge.of(
            "",
            "persona Olena <\n  bio \"Buys\"\n>\n",
            "persona Olena <\n  goal \"Be done\"\n>\n\npersona Petro\n",
            LABELS);
    assertEquals(
        "persona Olena <\n  bio \"Buys\"\n  goal \"Be done\"\n>\n\npersona Petro\n", merge.text());
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
