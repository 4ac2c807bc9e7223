package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.EvidenceUse;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Statement;

/**
 * What a claim rests on: the evidence it names, or else what the nearest block around it names for
 * all claims in it (a touchpoint's, the stage's, the journey's, a persona's {@code evidence}).
 *
 * @param sources in the author's order; empty where nobody named any
 * @param inherited whether a block around the claim named them
 */
public record Backing(List<Evidence> sources, boolean inherited) {

  /** How far a claim can be trusted, the strongest source deciding. */
  public enum Strength {
    /** Numbers back it: a survey, analytics, an experiment, the CRM, tickets, a benchmark. */
    MEASURED,
    /** Somebody listened or watched: interviews, observation, diaries, usability tests, reviews. */
    RESEARCHED,
    /** Nobody has looked yet: no source, a hypothesis, or what was agreed in a workshop. */
    ASSUMED
  }

  public Backing {
    sources = List.copyOf(sources);
  }

  /** What this claim rests on. */
  public static Backing of(Claim claim) {
    if (!claim.getSources().isEmpty()) {
      return new Backing(claim.getSources(), false);
    }
    for (EObject around = claim.eContainer(); around != null; around = around.eContainer()) {
      if (around instanceof Statement block) {
        var named = namedFor(block);
        if (!named.isEmpty()) {
          return new Backing(named, true);
        }
      }
    }
    return new Backing(List.of(), false);
  }

  private static List<Evidence> namedFor(Statement block) {
    List<Evidence> named = List.of();
    for (Fact fact : block.getFacts()) {
      if (fact instanceof EvidenceUse use) {
        named = named.isEmpty() ? new ArrayList<>(2) : named;
        named.addAll(use.getEvidence());
      }
    }
    return named;
  }

  /** The strength of the strongest source. */
  public Strength strength() {
    return sources.stream()
        .map(source -> strengthOf(source.getKind()))
        .min(Enum::compareTo)
        .orElse(Strength.ASSUMED);
  }

  /** How far a source of this kind carries a claim. */
  public static Strength strengthOf(Kind kind) {
    if (kind == null) {
      return Strength.RESEARCHED; // Somebody named a source and did not say of which kind.
    }
    return switch (kind) {
      case SURVEY, ANALYTICS, EXPERIMENT, CRM, TICKETS, BENCHMARK -> Strength.MEASURED;
      case HYPOTHESIS, WORKSHOP -> Strength.ASSUMED;
      default -> Strength.RESEARCHED;
    };
  }
}
