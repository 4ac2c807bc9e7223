package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.words.Ranges;
import org.journeydsl.rules.words.Words;

/**
 * Ranges of numbers to choose from that share a number: who is 25 could answer either. Ranges of
 * different things, such as days and weeks, are not compared.
 */
final class OverlappingOptions extends Rule<Question> {

  OverlappingOptions() {
    super("overlapping-options", WARNING, Question.class);
  }

  private record Choice(String text, Ranges.Found range) {}

  @Override
  protected void check(Question question, Findings findings) {
    Map<String, TreeMap<Long, Choice>> apart = new HashMap<>();
    for (Option option : question.getOptions()) {
      String text = option.getText() == null ? null : option.getText().getValue();
      List<Ranges.Found> ranges = text == null ? List.of() : Ranges.in(text);
      if (ranges.size() == 1 && ranges.get(0).low() <= ranges.get(0).high()) {
        Ranges.Found range = ranges.get(0);
        String unit =
            new Words(text.substring(0, range.start())).normal()
                + "#"
                + new Words(text.substring(range.end())).normal();
        compare(
            option,
            new Choice(text, range),
            apart.computeIfAbsent(unit, key -> new TreeMap<>()),
            findings);
      }
    }
  }

  private static void compare(
      Option option, Choice choice, TreeMap<Long, Choice> apart, Findings findings) {
    var below = apart.floorEntry(choice.range().high());
    if (below == null || below.getValue().range().high() < choice.range().low()) {
      apart.put(choice.range().low(), choice);
      return;
    }
    Choice other = below.getValue();
    findings.add(
        option,
        "'%s' overlaps '%s': someone with %s would fit both."
            .formatted(
                choice.text(), other.text(), Math.max(other.range().low(), choice.range().low())));
  }
}
