package org.journeydsl.diff.rules;

import java.util.List;
import org.journeydsl.diff.ChangeRule;

/** All rules about changes, the gravest first, in the order of the catalogue. */
public final class ChangeRules {

  private static final List<ChangeRule> ALL =
      List.of(
          new QuestionRemoved(),
          new OptionRemoved(),
          new TouchpointRemoved(),
          new StageRemoved(),
          new JourneyRemoved(),
          new KpiRemoved(),
          new SurveyRemoved(),
          new IdentityReused(),
          new FormerNameDropped(),
          new QuestionReworded(),
          new QuestionKindChanged(),
          new OptionReworded(),
          new OptionAdded(),
          new ScaleChanged(),
          new TopBoxesChanged(),
          new ScaleLabelReworded(),
          new LanguageDropped(),
          new TriggerChanged(),
          new AudienceChanged(),
          new AnonymityChanged(),
          new KpiFormulaChanged(),
          new KpiCountsOtherQuestions(),
          new PastFigureChanged(),
          new TouchpointMoved(),
          new EventRenamed(),
          new MomentOfTruthAdded(),
          new MomentOfTruthRemoved(),
          new FeelingLowered(),
          new VisibilityCrossed(),
          new ChannelRemoved(),
          new OrderChanged(),
          new SurveyInQuietPeriod(),
          new ConsentChanged(),
          new JourneyStateChanged(),
          new EvidenceRemoved(),
          new TargetLowered(),
          new OwnerRemoved(),
          new CorrectionDeclared(),
          new TranslationAdded());

  private ChangeRules() {}

  public static List<ChangeRule> all() {
    return ALL;
  }
}
