package org.journeydsl.rules.words;

import java.util.Locale;

/** What a turn of phrase says about a question; in word lists with hyphens and in lower case. */
public enum Key {
  LEADING,
  DOUBLE,
  JOINER,
  ASPECT,
  IDIOM,
  DOUBLE_NEGATIVE,
  YES_NO_START,
  EASE,
  SATISFACTION,
  ABSOLUTE,
  SCALE_HINT,
  OTHER_OPTION,
  PLACEHOLDER;

  String inFile() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
