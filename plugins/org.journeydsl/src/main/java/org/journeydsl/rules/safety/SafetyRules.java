package org.journeydsl.rules.safety;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The rules of safety, in the order of the catalogue: a new one is added here. */
public final class SafetyRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new UnsafeLink(),
          new SecretInLink(),
          new ImageOutsideProject(),
          new ImageMissing(),
          new PersonalData(),
          new InvisibleCharacters(),
          new CollidingFileNames());

  private SafetyRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
