package org.journeydsl.rules.map;

import java.util.List;
import org.journeydsl.rules.Rule;

/** What makes a map trustworthy and complete, in the order of the catalogue. */
public final class MapRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new JourneyWithoutStages(),
          new StageWithoutTouchpoints(),
          new JourneyWithoutPersona(),
          new PersonaWithoutGoal(),
          new TouchpointWithoutChannel(),
          new MomentOfTruthUnmeasured(),
          new MomentOfTruthAssumed(),
          new PainWithoutOpportunity(),
          new OpportunityWithoutOwner(),
          new LowPriorityOpportunity(),
          new SeverePainUnmeasured(),
          new ExpectationNowhereMet(),
          new BrokenExpectationFeelsGood(),
          new LowFeelingWithoutPain(),
          new SteepFallUnexplained(),
          new MapWithoutALow(),
          new LeavingUncounted(),
          new ClaimsWithoutEvidence(),
          new FeelingsFromEmployeesOnly(),
          new EvidenceWithoutDate(),
          new OldEvidence(),
          new DateInTheFuture(),
          new PercentageFromASmallSample(),
          new ReviewOverdue(),
          new MessageWithoutContent(),
          new MessageBeforeItsTrigger(),
          new ChannelNotAtTouchpoint(),
          new PersonaNotOnThisJourney(),
          new ImportanceOfTheWrongSide(),
          new SharesOver100(),
          new FutureWithoutAim(),
          new QuoteWithoutSource());

  private MapRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
