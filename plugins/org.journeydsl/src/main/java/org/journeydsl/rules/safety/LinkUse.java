package org.journeydsl.rules.safety;

import org.eclipse.emf.ecore.EAttribute;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Link;
import org.journeydsl.model.Policy;

/** The facts that end up as something to click on. */
final class LinkUse {

  private LinkUse() {}

  /** The feature with the address; null for facts that have none. */
  static EAttribute feature(Fact fact) {
    if (fact instanceof Link) {
      return Literals.LINK__URL;
    }
    if (fact instanceof Dashboard) {
      return Literals.DASHBOARD__URL;
    }
    if (fact instanceof Policy) {
      return Literals.POLICY__URL;
    }
    return fact instanceof Consent ? Literals.CONSENT__URL : null;
  }

  /** The address; null where there is none. */
  static String of(Fact fact) {
    EAttribute feature = feature(fact);
    return feature == null ? null : (String) fact.eGet(feature);
  }
}
