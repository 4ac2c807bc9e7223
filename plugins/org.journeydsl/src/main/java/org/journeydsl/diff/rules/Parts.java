package org.journeydsl.diff.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.vocabulary.Holders;

/** The part of a journey that a fact stands in, as sentences name it. */
final class Parts {

  private Parts() {}

  static JourneyPart of(EObject fact) {
    return Paths.container(fact, JourneyPart.class);
  }

  /** "Touchpoint 'Checkout.Cart'", also for what stands in no journey. */
  static String atStart(EObject fact) {
    return name(of(fact) != null ? of(fact) : Paths.container(fact, Named.class));
  }

  /** "KPI 'Conversion'": a thing itself as sentences name it. */
  static String name(Named holder) {
    return Words.capital(Holders.noun(holder)) + " '" + Paths.of(holder) + "'";
  }

  static List<String> names(List<? extends Named> all) {
    return all.stream().map(Named::getName).toList();
  }
}
