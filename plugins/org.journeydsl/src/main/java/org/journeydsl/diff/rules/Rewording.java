package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Wordings;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Correction;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Text;

/**
 * Other words for something that people answer to.
 *
 * @param all the languages in which both versions have words, and other ones
 * @param declared those of them whose old words {@code comparable} names
 */
record Rewording(Statement now, List<Detail> all, List<Detail> declared) {

  static Rewording of(Statement was, Statement now, Comparison comparison) {
    List<Wordings> corrected =
        JourneyParts.facts(now, Correction.class).stream()
            .map(correction -> Wordings.of(correction.getText()))
            .toList();
    List<Detail> all = new ArrayList<>();
    List<Detail> declared = new ArrayList<>();
    for (Detail detail : comparison.details(was, now)) {
      if (detail.isWording()
          && !detail.before().isEmpty()
          && !detail.after().isEmpty()
          && Words.differ(detail.before(), detail.after())) {
        all.add(detail);
        if (corrected.stream().anyMatch(old -> names(old, detail))) {
          declared.add(detail);
        }
      }
    }
    return new Rewording(now, all, declared);
  }

  private static boolean names(Wordings old, Detail detail) {
    return Optional.ofNullable(old.texts().get(detail.language()))
        .filter(words -> !Words.differ(words, detail.before()))
        .isPresent();
  }

  /** The languages whose answers cannot be compared. */
  List<String> broken() {
    return all.stream()
        .filter(detail -> !declared.contains(detail))
        .map(Detail::language)
        .distinct()
        .toList();
  }

  /** The languages that were corrected only. */
  List<String> corrected() {
    return declared.stream().map(Detail::language).distinct().toList();
  }

  /** Says that only the spelling was put right. */
  Fix comparable(Judgements judgements, String first) {
    StringBuilder fact = new StringBuilder("comparable");
    List<Detail> old = all.stream().filter(detail -> !declared.contains(detail)).toList();
    // A text begins in the file's language, also where only a translation was put right.
    fact.append(' ').append(quoted(before(old, first)));
    for (Detail detail : old) {
      if (!detail.language().equals(first)) {
        fact.append(" @").append(detail.language()).append(' ').append(quoted(detail.before()));
      }
    }
    return judgements.write(
        now, fact.toString(), "Only the spelling changed: say so with 'comparable'");
  }

  private String before(List<Detail> old, String language) {
    return old.stream()
        .filter(detail -> detail.language().equals(language))
        .map(Detail::before)
        .findFirst()
        .orElseGet(
            () ->
                Wordings.of((Text) now.eGet(now.eClass().getEStructuralFeature("text")))
                    .original());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
  }
}
