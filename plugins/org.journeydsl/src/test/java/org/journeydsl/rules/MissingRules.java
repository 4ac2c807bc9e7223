package org.journeydsl.rules;

import java.util.Set;

/** Rules that have a fixture but no code yet: take an id out when its rule is in the registry. */
final class MissingRules {

  static final Set<String> IDS =
      Set.of(
          "ambiguous-name",
          "import-cycle",
          "import-not-a-file",
          "import-not-found",
          "import-outside-project",
          "missing-import",
          "name-of-another-kind",
          "project-file-bad-value",
          "project-file-syntax",
          "project-file-unknown-key",
          "trait-of-another-kind",
          "unresolved-name",
          "unused-import");

  private MissingRules() {}
}
