package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.Alert;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.Fact;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Share;
import org.journeydsl.model.Target;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A share of a whole that is more than the whole. */
final class PercentageOver100 extends Rule<Fact> {

  PercentageOver100() {
    super("percentage-over-100", ERROR, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    EStructuralFeature feature = share(fact);
    if (feature == null
        || !(fact.eGet(feature) instanceof Amount amount)
        || !amount.isPercentage()) {
      return;
    }
    BigDecimal number = amount.number();
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
      String word = Words.of(fact).map(Word::keyword).orElse("share");
      findings.add(
          fact,
          feature,
          "%s %s%% is not between 0%% and 100%%."
              .formatted(Nouns.capital(word), number.toPlainString()));
    }
  }

  /** The feature that holds a share of a whole; null where a percentage may be any. */
  private static EStructuralFeature share(Fact fact) {
    if (fact instanceof Outcome) {
      return Literals.OUTCOME__SHARE;
    }
    boolean always = fact instanceof Share || fact instanceof Sample;
    boolean figure =
        fact instanceof Target
            || fact instanceof Baseline
            || fact instanceof HistoryPoint
            || fact instanceof Alert;
    return always || figure && isOfAWhole(fact.eContainer())
        ? fact.eClass().getEStructuralFeature("amount")
        : null;
  }

  private static boolean isOfAWhole(EObject holder) {
    if (holder instanceof Question question) {
      return question.getKind() == QuestionKind.CSAT || question.getKind() == QuestionKind.CES;
    }
    return holder instanceof Kpi kpi
        && kpi.getFacts().stream()
            .anyMatch(fact -> fact instanceof Measure measure && isOfAWhole(measure.getKind()))
        && kpi.getFacts().stream()
            .noneMatch(fact -> fact instanceof Measure measure && measure.getText() != null);
  }

  private static boolean isOfAWhole(MeasureKind kind) {
    return kind == MeasureKind.CONVERSION
        || kind == MeasureKind.DROP_OFF
        || kind == MeasureKind.CSAT
        || kind == MeasureKind.CES;
  }
}
