package org.journeydsl.generate.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeydsl.generate.map.Card;
import org.journeydsl.generate.map.Changes;
import org.journeydsl.generate.map.Coverage;
import org.journeydsl.generate.map.Highlight;
import org.journeydsl.generate.map.KpiTile;
import org.journeydsl.generate.map.Lane;
import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.Line;
import org.journeydsl.generate.map.Masthead;
import org.journeydsl.generate.map.PersonaCard;
import org.journeydsl.generate.map.ScenarioCard;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.SourceCard;
import org.journeydsl.generate.map.StageColumn;
import org.journeydsl.generate.map.TouchpointCard;

/**
 * One sheet of a map as Markdown: what the page says, in an order that reads from top to bottom.
 *
 * <p>A stage is a section with a table, one row per touchpoint: channels, what the persona does,
 * thinks, sees, says and feels. What does not fit into a table stands below it, a list for each
 * touchpoint.
 */
final class MarkdownSheet {

  private static final Set<Lane> IN_TABLE =
      EnumSet.of(Lane.DOES, Lane.THINKS, Lane.SEES, Lane.SAYS, Lane.FEELS);

  private final Sheet sheet;
  private final MarkdownItems items;
  private final StringBuilder text = new StringBuilder();

  private MarkdownSheet(Sheet sheet, Set<String> evidence) {
    this.sheet = sheet;
    this.items = new MarkdownItems(sheet.words(), evidence);
  }

  /**
   * The file's text.
   *
   * @param diagram the emotion curve as a Mermaid diagram
   * @param evidence what the whole journey rests on, by title
   */
  static String of(Sheet sheet, String diagram, Set<String> evidence) {
    return new MarkdownSheet(sheet, evidence).write(diagram, evidence);
  }

  private String write(String diagram, Set<String> evidence) {
    masthead(evidence);
    heading(2, sheet.words().at("story"));
    text.append("\n```mermaid\n").append(diagram).append("```\n");
    highlights();
    changes();
    personas();
    if (!sheet.facts().isEmpty()) {
      heading(2, sheet.words().at("journey.whole"));
      facts(sheet.facts());
    }
    for (StageColumn stage : sheet.board().stages()) {
      stage(stage);
    }
    kpis();
    scenarios();
    cards("surveys", sheet.surveys());
    cards("parties", sheet.parties());
    sources();
    text.append("\n---\n\n<sub>").append(items.word("made")).append("</sub>\n");
    return text.toString();
  }

  private void masthead(Set<String> evidence) {
    Masthead masthead = sheet.masthead();
    heading(1, masthead.title().text());
    if (!masthead.badges().isEmpty()) {
      paragraph(
          masthead.badges().stream()
              .map(badge -> MarkdownItems.text(badge.text()))
              .collect(Collectors.joining(" · ")));
    }
    List<String> lines = new ArrayList<>();
    masthead.goals().forEach(goal -> lines.add(labelled("lane.goal", items.of(goal))));
    for (Masthead.Aim aim : masthead.aims()) {
      String by = items.named("measured.by", items.ties(aim.measuredBy()));
      lines.add(labelled("aim", MarkdownItems.join(MarkdownItems.text(aim.text()), by)));
    }
    masthead.rows().forEach(row -> lines.add(items.row(row)));
    if (!evidence.isEmpty()) {
      String titles = evidence.stream().map(MarkdownItems::text).collect(Collectors.joining(", "));
      lines.add(items.word("sources") + ": " + titles);
    }
    Coverage coverage = masthead.coverage();
    if (coverage.total() > 0) {
      lines.add(
          MarkdownItems.text(
              sheet.words().percent(coverage.percent()) + " " + sheet.words().at("coverage")));
    }
    list(lines);
  }

  private void highlights() {
    if (sheet.highlights().isEmpty()) {
      return;
    }
    heading(2, sheet.words().at("glance"));
    List<String> lines = new ArrayList<>();
    for (Highlight highlight : sheet.highlights()) {
      String more =
          highlight.more() > 0
              ? ", " + MarkdownItems.text(sheet.words().at("more", highlight.more()))
              : "";
      String ties =
          highlight.ties().stream()
              .map(tie -> MarkdownItems.text(tie.text()))
              .collect(Collectors.joining("; "));
      String none = highlight.isNone() ? items.word("none." + highlight.kind()) : "";
      lines.add(labelled("highlight." + highlight.kind(), ties + more + none));
    }
    list(lines);
  }

  private void changes() {
    if (sheet.changes().isEmpty()) {
      return;
    }
    heading(2, sheet.words().at("change"));
    paragraph(MarkdownItems.text(sheet.words().at("change.kept", sheet.changes().kept())));
    text.append("\n| ").append(items.word("touchpoints")).append(" | ");
    text.append(items.word("change.today")).append(" | ");
    text.append(items.word("change.then")).append(" |\n| --- | --- | --- |\n");
    for (Changes.Change change : sheet.changes().all()) {
      text.append("| ").append(MarkdownItems.bold(change.part().text().text()));
      text.append(" (").append(items.word("change." + change.kind())).append(") | ");
      text.append(lines(change.today())).append(" | ");
      text.append(lines(change.then())).append(" |\n");
    }
  }

  private static String lines(List<Line> lines) {
    return lines.stream()
        .map(line -> MarkdownItems.text(line.word()) + ": " + MarkdownItems.text(line.text()))
        .collect(Collectors.joining("<br>"));
  }

  private void personas() {
    if (sheet.personas().isEmpty()) {
      return;
    }
    heading(2, sheet.words().at("personas"));
    for (PersonaCard persona : sheet.personas()) {
      heading(3, persona.title().text());
      paragraph(
          MarkdownItems.join(
              MarkdownItems.text(persona.kind()),
              persona.segment().isEmpty() ? "" : "· " + MarkdownItems.text(persona.segment()),
              persona.mood().isEmpty() ? "" : "· " + MarkdownItems.text(persona.mood())));
      paragraph(MarkdownItems.text(persona.bio()));
      for (PersonaCard.Quote quote : persona.quotes()) {
        paragraph(
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
      list(lines);
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

  private void stage(StageColumn stage) {
    heading(2, stage.number() + ". ", stage.title().text());
    facts(stage.facts());
    table(stage);
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      List<String> lines = new ArrayList<>();
      if (touchpoint.moment() != null) {
        lines.add(items.moment(touchpoint.moment()));
      }
      if (!touchpoint.chips().isEmpty()) {
        lines.add(items.rows(touchpoint.chips()));
      }
      touchpoint.cells().stream()
          .filter(cell -> !IN_TABLE.contains(cell.lane()))
          .forEach(cell -> cell.items().forEach(item -> lines.add(labelled(cell.lane(), item))));
      if (!lines.isEmpty()) {
        heading(3, touchpoint.number() + ". ", touchpoint.title().text());
        list(lines);
      }
    }
  }

  private void table(StageColumn stage) {
    if (stage.touchpoints().isEmpty()) {
      return;
    }
    Set<Lane> lanes = EnumSet.noneOf(Lane.class);
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      touchpoint.cells().forEach(cell -> lanes.add(cell.lane()));
    }
    lanes.retainAll(IN_TABLE);
    List<String> titles = new ArrayList<>(List.of("touchpoints", "channels"));
    lanes.forEach(lane -> titles.add("lane." + lane.key()));
    text.append('\n').append("| # |");
    titles.forEach(title -> text.append(' ').append(items.word(title)).append(" |"));
    text.append("\n| --: |").append(" --- |".repeat(titles.size())).append('\n');
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      String title = MarkdownItems.text(touchpoint.title());
      text.append("| ").append(touchpoint.number()).append(" | ");
      text.append(touchpoint.step() ? "*" + title + "*" : "**" + title + "**").append(" | ");
      text.append(items.channels(touchpoint.channels())).append(" |");
      for (Lane lane : lanes) {
        text.append(' ').append(cell(touchpoint, lane)).append(" |");
      }
      text.append('\n');
    }
  }

  private String cell(TouchpointCard touchpoint, Lane lane) {
    Optional<LaneCell> cell =
        touchpoint.cells().stream().filter(each -> each.lane() == lane).findFirst();
    return cell.map(
            each -> each.items().stream().map(items::of).collect(Collectors.joining("<br>")))
        .orElse("");
  }

  private void kpis() {
    if (sheet.kpis().isEmpty()) {
      return;
    }
    heading(2, sheet.words().at("kpis"));
    text.append('\n');
    List<String> titles = List.of("kpis", "baseline", "latest", "target");
    titles.forEach(title -> text.append("| ").append(items.word(title)).append(' '));
    text.append("| |\n").append("| --- ".repeat(titles.size() + 1)).append("|\n");
    for (KpiTile kpi : sheet.kpis()) {
      text.append("| **").append(MarkdownItems.text(kpi.title())).append("**<br>");
      text.append(MarkdownItems.text(kpi.measures())).append(" | ");
      for (KpiTile.Figure figure : List.of(kpi.baseline(), kpi.latest(), kpi.target())) {
        text.append(MarkdownItems.join(MarkdownItems.text(figure.value()), day(figure)));
        text.append(" | ");
      }
      text.append(items.rows(kpi.breakdown()));
      text.append(kpi.breakdown().isEmpty() || kpi.rows().isEmpty() ? "" : "<br>");
      text.append(items.rows(kpi.rows())).append(" |\n");
    }
  }

  private static String day(KpiTile.Figure figure) {
    return figure.day().isEmpty() ? "" : "<sub>" + MarkdownItems.text(figure.day()) + "</sub>";
  }

  private void scenarios() {
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

  private void cards(String key, List<Card> cards) {
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

  private void sources() {
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
      heading(2, sheet.words().at(key));
      list(lines);
    }
  }

  private String labelled(String key, String line) {
    return MarkdownItems.bold(sheet.words().at(key)) + ": " + line;
  }

  private String labelled(Lane lane, LaneItem item) {
    return labelled("lane." + lane.key(), items.of(item));
  }

  private void facts(List<LaneCell> cells) {
    List<String> lines = new ArrayList<>();
    cells.forEach(cell -> cell.items().forEach(item -> lines.add(labelled(cell.lane(), item))));
    list(lines);
  }

  private void list(List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n');
      lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }
  }

  private void heading(int level, String title) {
    heading(level, "", title);
  }

  private void heading(int level, String number, String title) {
    text.append(text.length() == 0 ? "" : "\n").append("#".repeat(level)).append(' ');
    text.append(number);
    text.append(MarkdownItems.text(title)).append('\n');
  }

  private void paragraph(String line) {
    if (!line.isBlank()) {
      text.append('\n').append(line).append('\n');
    }
  }
}
