package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.rules.map.MapRules;

/** All rules that need the model only, in the order of the catalogue: a new rule is added here. */
public final class Rules {

  private Rules() {}

  /** The rules of all categories. */
  public static List<Rule<?>> all() {
    List<Rule<?>> all = new ArrayList<>();
    all.addAll(MapRules.all());
    return List.copyOf(all);
  }
}
