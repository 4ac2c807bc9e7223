package org.journeydsl.generate.map;

import java.util.List;

/**
 * Who travels.
 *
 * @param colour the colour of the curve, from 1
 * @param photo a {@code data:} address, or empty: then the initials stand in its place
 * @param tagline kind and segment, in the page's words
 * @param groups goals, expectations, worries … in the order of the language
 */
public record PersonaCard(
    String id,
    int colour,
    String initials,
    String photo,
    Phrase title,
    String kind,
    Phrase segment,
    Phrase mood,
    Phrase bio,
    List<Quote> quotes,
    List<Group> groups,
    String source) {

  /** Something the persona said. */
  public record Quote(Phrase text, Marks marks) {}

  /** Traits of one kind. */
  public record Group(String word, List<Trait> traits) {}

  /**
   * An expectation, goal, worry …
   *
   * @param id the anchor that touchpoints link to
   * @param fits where the journey meets, breaks, eases or worsens it
   */
  public record Trait(String id, Phrase text, List<Fit> fits, Marks marks) {}

  /** One touchpoint's verdict on a trait. */
  public record Fit(String verdict, Tie touchpoint) {}
}
