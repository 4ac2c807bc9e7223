package org.journeydsl.generate.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.generate.map.Card;
import org.journeydsl.generate.map.KpiTile;
import org.journeydsl.generate.map.PersonaCard;
import org.journeydsl.generate.map.ScenarioCard;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.SourceCard;

/** What stands beside the stages: personas, KPIs, scenarios, surveys, evidence. */
record MarkdownCards(Sheet sheet, MarkdownItems items, MarkdownFile file) {

  void personas() {
    if (sheet.personas().isEmpty()) {
      return;
    }
    file.heading(2, sheet.words().at("personas"));
    for (PersonaCard persona : sheet.personas()) {
      file.heading(3, persona.title().text());
      file.paragraph(
          MarkdownItems.join(
              MarkdownItems.text(persona.kind()),
              persona.segment().isEmpty() ? "" : "· " + MarkdownItems.text(persona.segment()),
              persona.mood().isEmpty() ? "" : "· " + MarkdownItems.text(persona.mood())));
      file.paragraph(MarkdownItems.text(persona.bio()));
      for (PersonaCard.Quote quote : persona.quotes()) {
        file.paragraph(
            "> "
                + MarkdownItems.join(
                    "“" + MarkdownItems.text(quote.text()) + "”", items.marks(quote.marks())));
      }
      List<String> lines = new ArrayList<>();
      for (PersonaCard.Group group : persona.groups()) {
        for (PersonaCard.Trait trait : group.traits()) {
          lines.add(trait(group, trait));
        }
      }
      file.list(lines);
    }
  }

  private String trait(PersonaCard.Group group, PersonaCard.Trait trait) {
    String fits =
        trait.fits().stream()
            .map(
                fit ->
                    MarkdownItems.text(sheet.words().at("fit." + fit.verdict()))
                        + ": "
                        + MarkdownItems.text(fit.touchpoint().text()))
            .collect(Collectors.joining(", "));
    return MarkdownItems.join(
        MarkdownItems.bold(group.word()) + ":",
        MarkdownItems.text(trait.text()),
        fits.isEmpty() ? "" : "(" + fits + ")",
        items.marks(trait.marks()));
  }

  void kpis() {
    if (sheet.kpis().isEmpty()) {
      return;
    }
    file.heading(2, sheet.words().at("kpis"));
    file.append('\n');
    List<String> titles = List.of("kpis", "baseline", "latest", "target");
    titles.forEach(title -> file.append("| ").append(items.word(title)).append(' '));
    file.append("| |\n").append("| --- ".repeat(titles.size() + 1)).append("|\n");
    for (KpiTile kpi : sheet.kpis()) {
      file.append("| **").append(MarkdownItems.text(kpi.title())).append("**<br>");
      file.append(MarkdownItems.text(kpi.measures())).append(" | ");
      for (KpiTile.Figure figure : List.of(kpi.baseline(), kpi.latest(), kpi.target())) {
        file.append(MarkdownItems.join(MarkdownItems.text(figure.value()), day(figure)));
        file.append(" | ");
      }
      file.append(items.rows(kpi.breakdown()));
      file.append(kpi.breakdown().isEmpty() || kpi.rows().isEmpty() ? "" : "<br>");
      file.append(items.rows(kpi.rows())).append(" |\n");
    }
  }

  private static String day(KpiTile.Figure figure) {
    return figure.day().isEmpty() ? "" : "<sub>" + MarkdownItems.text(figure.day()) + "</sub>";
  }

  void scenarios() {
    List<String> lines = new ArrayList<>();
    for (ScenarioCard scenario : sheet.scenarios()) {
      lines.add(
          MarkdownItems.join(
              MarkdownItems.bold(scenario.title().text()),
              scenario.share().isEmpty() ? "" : "(" + MarkdownItems.text(scenario.share()) + ")",
              items.ties(scenario.personas()),
              scenario.path().stream()
                  .map(tie -> MarkdownItems.text(tie.text()))
                  .collect(Collectors.joining(" → ")),
              items.marks(scenario.marks())));
    }
    section("scenarios", lines);
  }

  void cards(String key, List<Card> cards) {
    List<String> lines = new ArrayList<>();
    for (Card card : cards) {
      lines.add(
          MarkdownItems.join(
              MarkdownItems.bold(card.title().text()),
              "(" + MarkdownItems.text(card.kind()) + ")",
              items.rows(card.rows())));
    }
    section(key, lines);
  }

  void sources() {
    List<String> lines = new ArrayList<>();
    for (SourceCard source : sheet.sources()) {
      lines.add(
          MarkdownItems.join(
              MarkdownItems.bold(source.title().text()),
              "(" + MarkdownItems.text(source.kind()) + ")",
              items.rows(source.rows()),
              "· " + MarkdownItems.text(sheet.words().at("claims", source.claims()))));
    }
    section("sources", lines);
  }

  private void section(String key, List<String> lines) {
    if (!lines.isEmpty()) {
      file.heading(2, sheet.words().at(key));
      file.list(lines);
    }
  }
}
