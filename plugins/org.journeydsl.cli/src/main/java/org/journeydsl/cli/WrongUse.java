package org.journeydsl.cli;

import java.util.List;

/** The command was used in a way that cannot be carried out; printed, and the exit status is 2. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUse(String sentence) {
    super(sentence, null, false, false);
  }

  static WrongUse of(List<String> sentences) {
    return new WrongUse(String.join("\n", sentences));
  }
}
