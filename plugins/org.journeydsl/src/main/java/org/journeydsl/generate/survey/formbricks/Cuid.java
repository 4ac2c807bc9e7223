package org.journeydsl.generate.survey.formbricks;

import java.util.HexFormat;
import java.util.List;
import org.journeydsl.facts.Fingerprint;

/**
 * An id in the form that Formbricks wants for whatever is no question (cuid2: a letter, and 23 more
 * letters or digits). It is made of what it stands for, so that the same thing keeps its id.
 */
final class Cuid {

  private static final int LENGTH = 24;

  private Cuid() {}

  static String of(String... parts) {
    String digits = HexFormat.of().formatHex(Fingerprint.digest(List.of(parts)));
    return "j" + digits.substring(0, LENGTH - 1);
  }
}
