package org.journeydsl.diff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;

/** Which thing of the earlier version is which of the later one. */
final class Pairs {

  private final Map<EObject, EObject> after = new IdentityHashMap<>();
  private final Map<EObject, EObject> before = new IdentityHashMap<>();

  void put(EObject was, EObject now) {
    after.put(was, now);
    before.put(now, was);
  }

  boolean has(EObject object) {
    return after.containsKey(object) || before.containsKey(object);
  }

  /** What became of something; empty where it is gone. */
  Optional<EObject> after(EObject was) {
    return Optional.ofNullable(after.get(was));
  }

  /** What something was; empty where it is new. */
  Optional<EObject> before(EObject now) {
    return Optional.ofNullable(before.get(now));
  }

  Map<EObject, EObject> byAfter() {
    return Collections.unmodifiableMap(before);
  }

  /** The same for the two versions of a thing: what a reference to it says. */
  String reference(Named target) {
    EObject now = after.getOrDefault(target, target);
    return now.eClass().getName() + " " + Paths.identity((Named) now);
  }
}
