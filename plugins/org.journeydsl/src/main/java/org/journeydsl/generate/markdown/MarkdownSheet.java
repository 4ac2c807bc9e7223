package org.journeydsl.generate.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeydsl.generate.map.Changes;
import org.journeydsl.generate.map.Coverage;
import org.journeydsl.generate.map.Highlight;
import org.journeydsl.generate.map.Line;
import org.journeydsl.generate.map.Masthead;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.StageColumn;
import org.journeydsl.generate.map.Turn;

/**
 * One sheet of a map as Markdown: what the page says, in an order that reads from top to bottom.
 *
 * <p>A stage is a section with a table, one row per touchpoint: channels, what the persona does,
 * thinks, sees, says and feels. What does not fit into a table stands below it, a list for each
 * touchpoint.
 */
final class MarkdownSheet {

  private final Sheet sheet;
  private final MarkdownItems items;
  private final MarkdownFile file = new MarkdownFile();

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
    file.heading(2, sheet.words().at("story"));
    file.append("\n```mermaid\n").append(diagram).append("```\n");
    highlights();
    changes();
    var cards = new MarkdownCards(sheet, items, file);
    var stages = new MarkdownStages(items, file);
    cards.personas();
    if (!sheet.facts().isEmpty()) {
      file.heading(2, sheet.words().at("journey.whole"));
      stages.facts(sheet.facts());
    }
    for (StageColumn stage : sheet.board().stages()) {
      stages.stage(stage);
    }
    cards.kpis();
    cards.scenarios();
    cards.cards("surveys", sheet.surveys());
    cards.cards("parties", sheet.parties());
    cards.sources();
    file.append("\n---\n\n<sub>").append(items.word("made")).append("</sub>\n");
    return file.toString();
  }

  private void masthead(Set<String> evidence) {
    Masthead masthead = sheet.masthead();
    file.heading(1, masthead.title().text());
    if (!masthead.badges().isEmpty()) {
      file.paragraph(
          masthead.badges().stream()
              .map(badge -> MarkdownItems.text(badge.text()))
              .collect(Collectors.joining(" · ")));
    }
    List<String> lines = new ArrayList<>();
    masthead.goals().forEach(goal -> lines.add(items.labelled("lane.goal", items.of(goal))));
    for (Masthead.Aim aim : masthead.aims()) {
      String by = items.named("measured.by", items.ties(aim.measuredBy()));
      lines.add(items.labelled("aim", MarkdownItems.join(MarkdownItems.text(aim.text()), by)));
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
    file.list(lines);
  }

  private void highlights() {
    if (sheet.highlights().isEmpty()) {
      return;
    }
    file.heading(2, sheet.words().at("glance"));
    List<String> lines = new ArrayList<>();
    for (Highlight highlight : sheet.highlights()) {
      String more =
          highlight.more() > 0
              ? ", " + MarkdownItems.text(sheet.words().at("more", highlight.more()))
              : "";
      String ties =
          highlight.answers().stream().map(MarkdownSheet::answer).collect(Collectors.joining("; "));
      String none = highlight.isNone() ? items.word("none." + highlight.kind()) : "";
      lines.add(items.labelled("highlight." + highlight.kind(), ties + more + none));
    }
    file.list(lines);
  }

  private static String answer(Highlight.Answer answer) {
    String text = MarkdownItems.text(answer.tie().text());
    return answer.note().isEmpty() ? text : text + " (" + MarkdownItems.text(answer.note()) + ")";
  }

  private void changes() {
    if (sheet.changes().isEmpty()) {
      return;
    }
    file.heading(2, sheet.words().at("change"));
    file.paragraph(MarkdownItems.text(sheet.words().at("change.kept", sheet.changes().kept())));
    file.append("\n| ").append(items.word("touchpoints")).append(" | ");
    file.append(items.word("change.today")).append(" | ");
    file.append(items.word("change.then")).append(" |\n| --- | --- | --- |\n");
    for (Changes.Change change : sheet.changes().all()) {
      file.append("| ").append(MarkdownItems.bold(change.part().text().text()));
      file.append(" (").append(items.word("change." + change.kind())).append(") | | |\n");
      for (Turn turn : change.turns()) {
        file.append("| ").append(items.word("change." + turn.kind())).append(": ");
        file.append(MarkdownItems.text(turn.word())).append(" | ");
        file.append(lines(turn, turn.today())).append(" | ");
        file.append(lines(turn, turn.then())).append(" |\n");
      }
    }
  }

  private String lines(Turn turn, List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                MarkdownItems.join(
                    line.word().equals(turn.word()) ? "" : MarkdownItems.text(line.word()) + ":",
                    line.isFelt() ? items.face(line.level()) : "",
                    MarkdownItems.text(line.text()),
                    line.detail().isEmpty() ? "" : "(" + MarkdownItems.text(line.detail()) + ")"))
        .collect(Collectors.joining("<br>"));
  }
}
