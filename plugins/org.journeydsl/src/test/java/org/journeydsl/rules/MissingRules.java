package org.journeydsl.rules;

import java.util.Set;

/** Rules that have a fixture but no code yet: take an id out when its rule is in the registry. */
final class MissingRules {

  static final Set<String> IDS =
      Set.of(
          "ambiguous-name",
          "anonymous-with-callback",
          "asked-too-often",
          "employee-survey-not-anonymous",
          "import-cycle",
          "import-not-a-file",
          "import-not-found",
          "import-outside-project",
          "label-missing-language",
          "missing-import",
          "name-of-another-kind",
          "project-file-bad-value",
          "project-file-syntax",
          "project-file-unknown-key",
          "question-missing-language",
          "same-question-twice",
          "survey-before-its-touchpoint",
          "survey-too-long",
          "survey-without-consent",
          "survey-without-link",
          "survey-without-questions",
          "trait-of-another-kind",
          "unresolved-name",
          "unused-import");

  private MissingRules() {}
}
