package org.journeydsl.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A journey that two people changed, and what comes of it. */
final class MergedShop {

  private MergedShop() {}

  static final Labels LABELS = new Labels("ours", "base", "theirs", 7, false);

  static final String SHOP =
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

  /** The text with stretches replaced: what stands there, what shall. */
  static String edit(String... changes) {
    String text = SHOP;
    for (int i = 0; i < changes.length; i += 2) {
      assertTrue(text.contains(changes[i]), changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return text;
  }

  /** What comes of two texts that do not conflict. */
  static String merged(String ours, String theirs) throws CannotMerge {
    ElementMerge merge = ElementMerge.of(SHOP, ours, theirs, LABELS);
    assertFalse(merge.hasConflicts(), merge.text());
    return merge.text();
  }

  /** What comes of two texts that do. */
  static String conflicts(String ours, String theirs) throws CannotMerge {
    ElementMerge merge = ElementMerge.of(SHOP, ours, theirs, LABELS);
    assertTrue(merge.hasConflicts(), merge.text());
    return merge.text();
  }
}
