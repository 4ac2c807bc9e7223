package org.journeydsl.sirius;

import org.journeydsl.editing.Writing;
import org.journeydsl.model.Named;

/** Names for what others refer to and nobody has named yet. */
final class Naming {

  private Naming() {}

  /** Gives the first name that is free: {@code Question1}. */
  static void first(Named named, String stem) {
    int number = 1;
    while (!Writing.name(named, stem + number)) {
      number++;
    }
  }
}
