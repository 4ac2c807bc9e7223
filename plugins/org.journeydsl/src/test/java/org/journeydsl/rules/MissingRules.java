package org.journeydsl.rules;

import java.util.Set;

/** Rules that have a fixture but no code yet: take an id out when its rule is in the registry. */
final class MissingRules {

  static final Set<String> IDS = Set.of("trait-of-another-kind");

  private MissingRules() {}
}
