package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Drop;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Stage;
import org.journeydsl.model.State;
import org.journeydsl.model.StateFact;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A fact in a block that cannot have it: it would show up in no output. */
final class MisplacedFact extends Rule<Fact> {

  MisplacedFact() {
    super("misplaced-fact", ERROR, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    Word word = Words.of(fact).orElse(null);
    EObject holder = holder(fact);
    if (word == null || holder instanceof Fact outer && isMisplaced(outer)) {
      return;
    }
    if (isMisplaced(fact)) {
      findings.add(
          findings.places().start(fact),
          "'%s' cannot stand in %s: it belongs in %s."
              .formatted(word.keyword(), name(holder), places(word, holder)));
    } else if (fact instanceof Drop && !isFuture(Paths.journey(fact))) {
      findings.add(findings.places().start(fact), ONLY_IN_FUTURE.formatted(word.keyword()));
    }
  }

  static final String ONLY_IN_FUTURE =
      "'%s' cannot stand in a current journey: it belongs in a future journey.";

  static boolean isFuture(Journey journey) {
    return journey != null
        && journey.getFacts().stream()
            .anyMatch(
                fact ->
                    fact instanceof StateFact state
                        && (state.getState() == State.FUTURE || state.getBasedOn() != null));
  }

  /** Whether a fact stands in a block that cannot have it. */
  static boolean isMisplaced(Fact fact) {
    return Words.of(fact).map(word -> !Words.mayStand(word, holder(fact))).orElse(false);
  }

  /** What a fact is said of; a fact behind a touchpoint's block is said of the stage. */
  private static EObject holder(Fact fact) {
    EObject container = fact.eContainer();
    return fact.eContainmentFeature() == Literals.TOUCHPOINT__LATE_FACTS
            && container.eContainer() instanceof Stage stage
        ? stage
        : container;
  }

  private static String name(EObject holder) {
    return holder instanceof Question question && question.getKind() == QuestionKind.ASK
        ? "an ask question"
        : Holders.withArticle(Holders.noun(holder));
  }

  private static String places(Word word, EObject holder) {
    if (holder instanceof Question && word.places().contains(Literals.QUESTION)) {
      return "a csat, nps or ces question";
    }
    List<EClass> around = new ArrayList<>();
    for (EObject up = holder; up != null; up = up.eContainer()) {
      around.add(up.eClass());
    }
    return Holders.listed(Words.placesNearestFirst(word, around));
  }
}
