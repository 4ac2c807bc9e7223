package org.journeydsl.ide;

import java.nio.file.Path;

/** A small project for tests: personas, a KPI, a journey, its future and a survey. */
final class Shop {

  static final String CHECKOUT = "checkout.journey";
  static final String FUTURE = "future.journey";
  static final String PERSONAS = "shared/personas.journey";
  static final String SURVEYS = "surveys.journey";

  private Shop() {}

  /** Puts the project into a folder and opens its journey. */
  static Editor open(Path folder) {
    write(folder);
    return Editor.in(folder).open(CHECKOUT);
  }

  static void write(Path folder) {
    file(
        folder,
        "journey.toml",
        """
        [project]
        languages = ["en", "uk"]
        """);
    file(
        folder,
        PERSONAS,
        """
        persona Olena "Olena, in a hurry" <
          kind customer
          bio "Buys in the evening"
          goal Gift "A gift in time"
          expects Speed "Checkout in two minutes"
        >
        """);
    file(
        folder,
        CHECKOUT,
        """
        import "shared/personas.journey"

        // What the board looks at.
        kpi Conversion "Checkout conversion" <
          measures conversion from Cart to Payment
          baseline 61% on 2026-06-30
          target 70% by 2027-03-31
        >

        journey Checkout "Online checkout" <
          persona Olena

          stage Purchase "Purchase" <
            kpi Conversion

            // The Cart is where it starts.
            touchpoint Cart "Cart page" <
              channel web
              feels +1 "Cart is full"
              pain LateFee "The fee shows up too late" severe against Olena.Speed
              opportunity "Show it" solves LateFee
              csat Ease "How easy was the Cart?"
                  @uk "Як?"
              link "https://shop.example/Cart"
            >

            touchpoint Payment channel web feels -2 "Afraid"
          >

          stage After < touchpoint Parcel channel post >
        >
        """);
    file(
        folder,
        FUTURE,
        """
        import "checkout.journey"

        journey Better <
          state future based on Checkout
          drop Cart.LateFee

          stage Purchase < touchpoint Cart feels +2 "Cart says the price" >
        >
        """);
    file(
        folder,
        SURVEYS,
        """
        import "checkout.journey"

        survey Pulse <
          about Checkout.Purchase.Cart, Checkout.Cart.Ease
          send 2 hours after Checkout.Cart by email
        >
        """);
  }

  private static void file(Path folder, String path, String text) {
    Editor.write(folder.resolve(path), text);
  }
}
