package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.rules.kpis.KpiRules;
import org.journeydsl.rules.map.MapRules;
import org.journeydsl.rules.names.NameRules;
import org.journeydsl.rules.questions.QuestionRules;
import org.journeydsl.rules.safety.SafetyRules;

/**
 * All rules that need the model only, in the order of the catalogue: a new rule is added to the
 * list of its category.
 */
public final class Rules {

  private Rules() {}

  /** The rules of all categories. */
  public static List<Rule<?>> all() {
    List<Rule<?>> all = new ArrayList<>();
    all.addAll(NameRules.all());
    all.addAll(MapRules.all());
    all.addAll(QuestionRules.all());
    all.addAll(KpiRules.all());
    all.addAll(SafetyRules.all());
    return List.copyOf(all);
  }
}
