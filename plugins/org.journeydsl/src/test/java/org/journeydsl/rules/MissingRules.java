package org.journeydsl.rules;

import java.util.Set;

/** Rules that have a fixture but no code yet: take an id out when its rule is in the registry. */
final class MissingRules {

  static final Set<String> IDS =
      Set.of(
          "ambiguous-name",
          "anonymous-with-callback",
          "asked-too-often",
          "bad-date",
          "crossed-brackets",
          "decimal-comma",
          "employee-survey-not-anonymous",
          "empty-text",
          "extra-bracket",
          "fact-after-touchpoint",
          "fact-indented-as-the-stages",
          "feeling-out-of-range",
          "image-without-description",
          "import-cycle",
          "import-not-a-file",
          "import-not-found",
          "import-outside-project",
          "label-missing-language",
          "misplaced-block",
          "misplaced-fact",
          "missing-import",
          "missing-name",
          "missing-quote",
          "missing-value",
          "name-of-another-kind",
          "name-on-another-line",
          "percentage-over-100",
          "placeholder-text",
          "project-file-bad-value",
          "project-file-syntax",
          "project-file-unknown-key",
          "question-missing-language",
          "range-backwards",
          "rating-out-of-range",
          "repeated-fact",
          "repeated-feeling",
          "repeated-language",
          "same-question-twice",
          "stray-text",
          "survey-before-its-touchpoint",
          "survey-too-long",
          "survey-without-consent",
          "survey-without-link",
          "survey-without-questions",
          "text-in-the-wrong-script",
          "trait-of-another-kind",
          "translation-same-as-original",
          "typographic-quotes",
          "unclosed-block",
          "unclosed-long-text",
          "unknown-choice",
          "unknown-fact",
          "unknown-language",
          "unresolved-name",
          "unused-import");

  private MissingRules() {}
}
