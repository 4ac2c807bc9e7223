package org.journeydsl.rules;

import java.util.List;

/** All rules that need the model only, in the order of the catalogue: a new rule is added here. */
public final class Rules {

  private static final List<Rule<?>> ALL = List.of(new StageWithoutTouchpoints());

  private Rules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
