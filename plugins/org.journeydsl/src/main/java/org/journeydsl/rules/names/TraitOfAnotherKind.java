package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.Map;
import java.util.Set;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Fit;
import org.journeydsl.model.FitKind;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Trait;
import org.journeydsl.model.TraitKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A worry that is met, or an expectation that is eased: one word where the other belongs. */
final class TraitOfAnotherKind extends Rule<Fit> {

  private static final Set<TraitKind> WISHES =
      Set.of(TraitKind.EXPECTS, TraitKind.GOAL, TraitKind.MOTIVE);
  private static final Set<TraitKind> BURDENS = Set.of(TraitKind.WORRY, TraitKind.OBSTACLE);
  private static final Map<FitKind, FitKind> OTHER =
      Map.of(
          FitKind.MEETS, FitKind.EASES,
          FitKind.EASES, FitKind.MEETS,
          FitKind.BREAKS, FitKind.WORSENS,
          FitKind.WORSENS, FitKind.BREAKS);

  TraitOfAnotherKind() {
    super("trait-of-another-kind", ERROR, Fit.class);
  }

  @Override
  protected void check(Fit fit, Findings findings) {
    boolean ofWishes = fit.getKind() == FitKind.MEETS || fit.getKind() == FitKind.BREAKS;
    Set<TraitKind> wanted = ofWishes ? WISHES : BURDENS;
    Set<TraitKind> others = ofWishes ? BURDENS : WISHES;
    for (int i = 0; i < fit.getTraits().size(); i++) {
      Trait trait = fit.getTraits().get(i);
      if (trait.eIsProxy() || wanted.contains(trait.getKind())) {
        continue;
      }
      Place place = findings.places().of(fit, Literals.FIT__TRAITS, i);
      String message =
          "'%s' is said of %s, and '%s' is %s"
              .formatted(
                  fit.getKind().getLiteral(),
                  ofWishes ? "an expectation, a goal or a motive" : "a worry or an obstacle",
                  trait.getName(),
                  Nouns.withArticle(Nouns.of(trait)));
      if (others.contains(trait.getKind())) {
        String right = OTHER.get(fit.getKind()).getLiteral();
        Place word = findings.places().start(fit);
        TextEdit edit = new TextEdit(word.file(), word.offset(), word.length(), right);
        boolean all = fit.getTraits().size() == 1;
        String title = "Write '" + right + "'";
        findings.add(
            place,
            message + ": write '%s'.".formatted(right),
            all ? Fix.safe(title, edit) : Fix.proposed(title, edit));
      } else {
        findings.add(place, message + ".");
      }
    }
  }
}
