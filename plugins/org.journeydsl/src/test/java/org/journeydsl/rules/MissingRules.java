package org.journeydsl.rules;

import java.util.Set;

/** Rules that have a fixture but no code yet: take an id out when its rule is in the registry. */
final class MissingRules {

  static final Set<String> IDS =
      Set.of(
          "ambiguous-name",
          "bad-date",
          "crossed-brackets",
          "decimal-comma",
          "extra-bracket",
          "import-cycle",
          "import-not-a-file",
          "import-not-found",
          "import-outside-project",
          "misplaced-block",
          "missing-import",
          "name-of-another-kind",
          "project-file-bad-value",
          "project-file-syntax",
          "project-file-unknown-key",
          "stray-text",
          "trait-of-another-kind",
          "unresolved-name",
          "unused-import");

  private MissingRules() {}
}
