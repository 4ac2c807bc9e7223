package org.journeydsl.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.diff.rules.ChangeRules;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Finding;
import org.journeydsl.model.Element;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.vocabulary.Holders;

/**
 * A comparison with what there is to say about it.
 *
 * @param judgements the gravest first, then in the order of the files
 */
public record Review(Comparison comparison, List<Judgement> judgements) {

  public Review {
    judgements = List.copyOf(judgements);
  }

  /**
   * Compares and judges.
   *
   * @param settings a finding as the project judges it; empty where its rule is switched off
   */
  public static Review of(
      Version before, Version after, Function<Finding, Optional<Finding>> settings) {
    Comparison comparison = Comparison.of(before, after);
    List<Judgement> judgements =
        Judgements.of(comparison, ChangeRules.all()).stream()
            .flatMap(each -> settings.apply(each.finding()).map(each::with).stream())
            .toList();
    return new Review(comparison, judgements);
  }

  /** What touches one thing, such as what is measured. */
  public List<Judgement> of(Impact impact) {
    return judgements.stream().filter(each -> each.impact() == impact).toList();
  }

  /** What a change touches: the gravest that a rule says about it or about what is in it. */
  public Impact impactOf(Change change) {
    return judgements.stream()
        .filter(each -> isAbout(each.subject(), change))
        .map(Judgement::impact)
        .findFirst()
        .orElse(Impact.INFORMATION);
  }

  private static boolean isAbout(EObject judged, Change change) {
    boolean whole = change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REMOVED;
    return judged != null
        && (judged == change.now()
            || judged == change.was()
            || whole && EcoreUtil.isAncestor(change.subject(), judged));
  }

  /**
   * The changes by the part of a journey, or the element, that they are about: its noun and its
   * path, as {@code touchpoint Checkout.Cart}.
   */
  public Map<String, List<Change>> byPart() {
    Map<String, List<Change>> parts = new LinkedHashMap<>();
    for (Change change : comparison.changes()) {
      parts.computeIfAbsent(part(change), key -> new java.util.ArrayList<>()).add(change);
    }
    return parts;
  }

  private static String part(Change change) {
    for (EObject up = change.subject(); up != null; up = up.eContainer()) {
      if (up instanceof JourneyPart || up instanceof Element) {
        return Holders.noun(up) + " " + Paths.of((Named) up);
      }
    }
    return change.noun();
  }
}
