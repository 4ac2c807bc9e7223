package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Fit;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trait;

/** Lays the facts that a future writes at one place over those of the current state there. */
final class OverlayFacts {

  /** Facts whose kind is the word they start with: {@code does}, {@code takes}, {@code meets}. */
  private static final Set<EClass> WORD_IS_KIND =
      Set.of(
          Literals.TRAIT,
          Literals.GOAL,
          Literals.OBSERVATION,
          Literals.FIT,
          Literals.ACTIVITY,
          Literals.WORDING,
          Literals.DURATION,
          Literals.IMAGE);

  private OverlayFacts() {}

  static void lay(Statement written, Statement target, OverlayCopies copies) {
    List<Fact> incoming = new ArrayList<>(written.getFacts());
    Set<String> words = new HashSet<>();
    Set<Trait> traits = new HashSet<>();
    for (Fact fact : incoming) {
      if (name(fact, copies) == null) {
        words.add(word(fact));
      }
      if (copies.original(fact) instanceof Fit fit) {
        traits.addAll(fit.getTraits());
      }
    }
    for (Fact fact : List.copyOf(target.getFacts())) {
      if (name(fact, copies) == null && words.contains(word(fact))
          || copies.original(fact) instanceof Fit fit && about(fit, traits)) {
        EcoreUtil.remove(fact);
      }
    }
    for (Fact fact : incoming) {
      Fact replaced = sameName(fact, target.getFacts(), copies);
      if (replaced == null) {
        target.getFacts().add(fact);
      } else {
        target.getFacts().set(target.getFacts().indexOf(replaced), fact);
        copies.becomes(replaced, fact);
      }
    }
    if (written instanceof Touchpoint from && target instanceof Touchpoint to) {
      to.getLateFacts().addAll(from.getLateFacts());
    }
  }

  /** What the current state has under this name, or under one that it formerly had. */
  static <T extends Named> T known(T written, List<? extends T> current) {
    Set<String> names = names(written);
    for (T each : current) {
      if (names.contains(each.getName())) {
        return each;
      }
    }
    return null;
  }

  private static Fact sameName(Fact written, List<Fact> current, OverlayCopies copies) {
    String name = name(written, copies);
    Set<String> names = written instanceof Named named ? names(named) : new HashSet<>();
    names.add(name);
    for (Fact each : current) {
      if (name != null && each.eClass() == written.eClass() && names.contains(name(each, copies))) {
        return each;
      }
    }
    return null;
  }

  private static Set<String> names(Named named) {
    Set<String> names = new HashSet<>();
    names.add(Members.key(named));
    for (Fact fact : named.getFacts()) {
      if (fact instanceof FormerName former) {
        names.addAll(former.getNames());
      }
    }
    return names;
  }

  /** The name that a fact is told by; null for one that is told by its word alone. */
  private static String name(Fact fact, OverlayCopies copies) {
    if (copies.original(fact) instanceof EmployeeView view) {
      return view.getPersona().getName();
    }
    return fact instanceof Named named ? Members.key(named) : null;
  }

  /** The word that a fact starts with, or as good as. */
  static String word(Fact fact) {
    String name = fact.eClass().getName();
    return WORD_IS_KIND.contains(fact.eClass())
        ? name + " " + fact.eGet(fact.eClass().getEStructuralFeature("kind"))
        : name;
  }

  private static boolean about(Fit fit, Set<Trait> traits) {
    return fit.getTraits().stream().anyMatch(traits::contains);
  }
}
