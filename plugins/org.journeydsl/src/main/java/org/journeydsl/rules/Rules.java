package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.rules.form.FormRules;
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
    byCategory().values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /** The rules by what they are about, as a reader would look for them. */
  public static Map<String, List<Rule<?>>> byCategory() {
    Map<String, List<Rule<?>>> categories = new LinkedHashMap<>();
    categories.put("Form", FormRules.all());
    categories.put("Names", NameRules.all());
    categories.put("The map", MapRules.all());
    categories.put("Questions and surveys", QuestionRules.all());
    categories.put("KPIs", KpiRules.all());
    categories.put("Safety", SafetyRules.all());
    return categories;
  }
}
