package org.journeydsl.diff.rules;

import org.journeydsl.model.Option;

/** An answer can no longer be chosen, so the others get its share. */
final class OptionRemoved extends GoneRule<Option> {

  OptionRemoved() {
    super("option-removed", Option.class);
  }

  @Override
  String end() {
    return "the shares of all other answers change.";
  }
}
