package org.journeydsl.rules.questions;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The rules of questions, in the order of the catalogue: a new one is added here. */
public final class QuestionRules {

  private static final List<Rule<?>> ALL = List.of();

  private QuestionRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
