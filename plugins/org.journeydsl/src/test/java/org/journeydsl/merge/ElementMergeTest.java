package org.journeydsl.merge;

import static org.journeydsl.merge.MergedShop.LABELS;
import static org.journeydsl.merge.MergedShop.SHOP;
import static org.journeydsl.merge.MergedShop.edit;
import static org.journeydsl.merge.MergedShop.merged;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What comes of two changes of one text that go together. */
final class ElementMergeTest {

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
}
