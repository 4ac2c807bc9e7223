package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Statement;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * A figure that no score of this kind can have. csat and ces are a share of good answers or a mean,
 * nps is a difference of two shares and written without {@code %}.
 */
final class QuestionTargetOffTheScore extends Rule<Statement> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<MeasureKind, QuestionKind> SCORES =
      Map.of(
          MeasureKind.CSAT, QuestionKind.CSAT,
          MeasureKind.NPS, QuestionKind.NPS,
          MeasureKind.CES, QuestionKind.CES);

  QuestionTargetOffTheScore() {
    super("question-target-off-the-score", WARNING, Statement.class);
  }

  @Override
  protected void check(Statement holder, Findings findings) {
    if (holder instanceof Question question && question.getKind() != QuestionKind.ASK) {
      ScaleEnds.of(question)
          .ifPresent(scale -> check(question, question.getKind(), List.of(scale), findings));
    } else if (holder instanceof Kpi kpi) {
      for (Measure measure : JourneyParts.facts(kpi, Measure.class)) {
        QuestionKind kind = measure.getKind() == null ? null : SCORES.get(measure.getKind());
        if (kind != null && measure.getText() == null) {
          check(kpi, kind, scales(measure.getOf(), kind), findings);
        }
      }
    }
  }

  private static List<ScaleEnds> scales(Named subject, QuestionKind kind) {
    List<ScaleEnds> scales =
        subject == null || subject.eIsProxy()
            ? List.of()
            : AskedQuestions.within(subject).stream()
                .filter(question -> question.getKind() == kind)
                .flatMap(question -> ScaleEnds.of(question).stream())
                .distinct()
                .toList();
    return scales.isEmpty() ? List.of(ScaleEnds.standard(kind)) : scales;
  }

  private static void check(
      Statement holder, QuestionKind kind, List<ScaleEnds> scales, Findings findings) {
    for (Figure figure : Figure.of(holder)) {
      if (kind == QuestionKind.NPS && !isNps(figure.amount())) {
        findings.add(
            figure.fact(),
            "%s %s does not fit nps: write a number from -100 to 100, without %%."
                .formatted(figure.role().word(), figure.amount()));
      } else if (kind != QuestionKind.NPS && !isShareOrMean(figure.amount(), scales)) {
        ScaleEnds scale = scales.get(0);
        findings.add(
            figure.fact(),
            "%s %s does not fit %s: write a share such as 80%%, or a mean from %s to %s."
                .formatted(
                    figure.role().word(),
                    figure.amount(),
                    kind.getLiteral(),
                    scale.low(),
                    scale.high()));
      }
    }
  }

  private static boolean isNps(Amount amount) {
    return amount.unit().isEmpty() && amount.number().abs().compareTo(HUNDRED) <= 0;
  }

  private static boolean isShareOrMean(Amount amount, List<ScaleEnds> scales) {
    return amount.isPercentage()
        || (amount.unit().isEmpty() && scales.stream().anyMatch(scale -> isMean(amount, scale)));
  }

  private static boolean isMean(Amount amount, ScaleEnds scale) {
    return amount.number().compareTo(BigDecimal.valueOf(scale.low())) >= 0
        && amount.number().compareTo(BigDecimal.valueOf(scale.high())) <= 0;
  }
}
