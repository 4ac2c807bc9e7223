package org.journeydsl.parser;

import org.eclipse.emf.ecore.EClass;

/** A block that is open, or a touchpoint whose facts follow its name without one. */
final class Frame {

  /** What its facts are said of; null where nobody knows. */
  final EClass holder;

  /** What messages call it: "journey 'Checkout'", "'employee'". */
  final String label;

  /** The word that it starts with. */
  final int word;

  /** The sign that opens it; -1 where there is none. */
  final int open;

  /** Whether the parser shall not see it. */
  final boolean hidden;

  /** Whether its options are any words: the block of an {@code ask}. */
  boolean takesOptions;

  /** The block that was closed last in it, and the sign that closed it. */
  Frame lastClosed;

  int lastClose = -1;

  Frame(EClass holder, String label, int word, int open, boolean hidden) {
    this.holder = holder;
    this.label = label;
    this.word = word;
    this.open = open;
    this.hidden = hidden;
  }

  boolean isBlock() {
    return open >= 0;
  }
}
