package org.journeydsl.docs;

import static org.journeydsl.docs.Tables.head;
import static org.journeydsl.docs.Tables.row;

import java.util.List;
import java.util.Map;
import org.journeydsl.rules.RulePage;
import org.journeydsl.validation.AllRules;
import org.journeydsl.validation.AllRules.Entry;

/** The page {@code docs/rules.md}: every rule in one line, by what it is about. */
final class RuleList {

  private static final String PAGES =
      "../plugins/org.journeydsl/src/main/resources/org/journeydsl/rules/pages/";

  private RuleList() {}

  static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!-- Generated from the rules and their pages (GeneratedPagesTest); change those. -->
        # The rules

        What `journey check` looks for. Each rule has a page that says why it matters, shows it, and says what to do;
        `journey explain RULE` prints the same page. An **error** would make an output false, and nothing is generated; a
        **warning** is probably a mistake; a **note** is something that you may simply not know yet. A project sets other
        severities in [`journey.toml`](journey-toml.md).

        """);
    Map<String, List<Entry>> categories = AllRules.byCategory();
    int count = categories.values().stream().mapToInt(List::size).sum();
    page.append(count).append(" rules: ");
    page.append(
        String.join(
            ", ",
            categories.entrySet().stream()
                .map(each -> link(each.getKey(), each.getValue().size()))
                .toList()));
    page.append(".\n");
    categories.forEach(
        (category, entries) -> {
          page.append("\n## ").append(category).append("\n\n").append(head("rule", "", "what"));
          for (Entry entry : entries) {
            String title = RulePage.of(entry.id()).orElseThrow().title();
            String link = "[%s](%s%s.md)".formatted(entry.id(), PAGES, entry.id());
            page.append(row(link, entry.severity().word(), title));
          }
        });
    return page.toString();
  }

  private static String link(String category, int count) {
    String anchor = category.toLowerCase(java.util.Locale.ROOT).replace(",", "").replace(' ', '-');
    return "[%s](#%s) (%d)".formatted(category, anchor, count);
  }
}
