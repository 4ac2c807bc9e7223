package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** Two answers to choose from that read the same: their counts mean nothing. */
final class SameOptionTwice extends Rule<Statement> {

  SameOptionTwice() {
    super("same-option-twice", WARNING, Statement.class);
  }

  @Override
  protected void check(Statement holder, Findings findings) {
    if (holder instanceof Question question) {
      check("Options '%s' and '%s'", question.getOptions(), Option::getName, findings);
    } else if (holder instanceof Scale scale) {
      check(
          "Labels %s and %s",
          scale.getLabels(), label -> String.valueOf(label.getValue()), findings);
    }
  }

  private static <T extends Fact> void check(
      String pair, List<T> answers, Function<T, String> name, Findings findings) {
    Map<String, T> firsts = new HashMap<>();
    for (T answer : answers) {
      T twin = null;
      for (Wording wording : Wording.of(text(answer))) {
        // Signs count: "< 5" and "> 5" are two answers.
        String words = normal(wording.value());
        if (!words.isEmpty()) {
          String key = wording.language().toLowerCase(Locale.ROOT) + " " + words;
          T first = firsts.putIfAbsent(key, answer);
          twin = twin == null && first != answer ? first : twin;
        }
      }
      if (twin != null) {
        findings.add(
            answer,
            (pair + " have the same text: keep one, or say what differs.")
                .formatted(name.apply(twin), name.apply(answer)));
      }
    }
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static Text text(Fact answer) {
    return answer instanceof Option option ? option.getText() : ((ScaleLabel) answer).getText();
  }
}
