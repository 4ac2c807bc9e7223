package org.journeydsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of documentation of a rule, in Markdown: {@code explain}, hovers and the documentation
 * show it.
 *
 * @param rule the rule's id
 * @param markdown the whole page; its first line is the flaw in one sentence
 */
public record RulePage(String rule, String markdown) {

  /** The page of a rule; empty where there is no such rule. */
  public static Optional<RulePage> of(String rule) {
    // An id is a word with hyphens: nothing else may become part of a path.
    if (!rule.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
      return Optional.empty();
    }
    try (InputStream in =
        RulePage.class.getResourceAsStream("/org/journeydsl/rules/pages/" + rule + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new RulePage(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The flaw in one sentence. */
  public String title() {
    int end = markdown.indexOf('\n');
    return (end < 0 ? markdown : markdown.substring(0, end)).replaceFirst("^#+ *", "").strip();
  }

  /** Why it matters: the paragraphs before the first heading. */
  public String reason() {
    int start = markdown.indexOf('\n');
    int end = markdown.indexOf("\n## ");
    return start < 0 || end < start ? "" : markdown.substring(start, end).strip();
  }
}
