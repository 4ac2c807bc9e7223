package org.journeydsl.generate.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeydsl.generate.map.ChannelChip;
import org.journeydsl.generate.map.Hyperlink;
import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.Marks;
import org.journeydsl.generate.map.Moment;
import org.journeydsl.generate.map.Phrase;
import org.journeydsl.generate.map.Row;
import org.journeydsl.generate.map.Tie;
import org.journeydsl.generate.map.Words;

/**
 * Single facts as Markdown, each on one line.
 *
 * @param evidence what backs every claim that names nothing of its own: said once, not on each line
 */
record MarkdownItems(Words words, Set<String> evidence) {

  private static final List<String> FACES = List.of("😣", "🙁", "😐", "🙂", "😀");

  static String text(String text) {
    return MarkdownText.of(text).value();
  }

  static String text(Phrase phrase) {
    return text(phrase.text());
  }

  String word(String key) {
    return text(words.at(key));
  }

  /** One fact, with its small print. */
  String of(LaneItem item) {
    if (item instanceof LaneItem.Claim claim) {
      return dots(text(claim.text()), rows(claim.rows())) + spaced(marks(claim.marks()));
    } else if (item instanceof LaneItem.Feeling feeling) {
      return join(face(feeling.level()), text(feeling.text()), marks(feeling.marks()));
    } else if (item instanceof LaneItem.Pain pain) {
      return dots(
          bold(pain.tag()) + " (" + word("severity." + pain.severity()) + ") " + text(pain.text()),
          named("against", ties(pain.against())),
          pain.solvedBy().isEmpty()
              ? "*" + word("pain.open") + "*"
              : named("solved", ties(pain.solvedBy())),
          marks(pain.marks()));
    } else if (item instanceof LaneItem.Opportunity opportunity) {
      return opportunity(opportunity);
    } else if (item instanceof LaneItem.Fit fit) {
      return join(
          bold(words.at("fit." + fit.verdict())) + " " + tie(fit.trait()),
          text(fit.text()),
          marks(fit.marks()));
    } else if (item instanceof LaneItem.Outcome outcome) {
      return join(
          bold(outcome.word()) + (outcome.share().isEmpty() ? "" : " " + text(outcome.share())),
          text(outcome.text()),
          marks(outcome.marks()));
    } else if (item instanceof LaneItem.Question question) {
      return question(question);
    } else if (item instanceof LaneItem.Indicator kpi) {
      return join(bold(kpi.kpi().text().text()), arrow(kpi.from(), kpi.to()));
    }
    return rest(item);
  }

  private String rest(LaneItem item) {
    if (item instanceof LaneItem.Rival rival) {
      return join(
          bold(rival.competitor().text().text())
              + (rival.verdict().isEmpty() ? "" : " (" + word("verdict." + rival.verdict()) + ")"),
          text(rival.text()),
          marks(rival.marks()));
    } else if (item instanceof LaneItem.Message message) {
      return dots(
          bold(message.title().text()),
          channels(message.channels()),
          text(message.subject()),
          text(message.text()),
          rows(message.rows()),
          marks(message.marks()));
    } else if (item instanceof LaneItem.Activity activity) {
      return dots(
          text(activity.text()),
          rows(activity.rows()),
          activity.within().stream().map(this::of).collect(Collectors.joining("; ")),
          marks(activity.marks()));
    } else if (item instanceof LaneItem.Employee employee) {
      return join(
          bold(employee.title().text()),
          employee.cells().stream().map(this::cell).collect(Collectors.joining("; ")));
    } else if (item instanceof LaneItem.Policy policy) {
      return join(text(policy.text()), link(policy.link()));
    } else if (item instanceof LaneItem.Event event) {
      return text(event.name());
    } else if (item instanceof LaneItem.Branch branch) {
      String when = branch.when().isEmpty() ? "" : named("when", text(branch.when()));
      return join(bold(words.at("branch." + branch.kind())) + " " + tie(branch.target()), when);
    } else if (item instanceof LaneItem.About about) {
      return rows(about.rows());
    } else if (item instanceof LaneItem.Truth truth) {
      return moment(truth.moment());
    } else if (item instanceof LaneItem.Reference reference) {
      return link(reference.link());
    }
    return text(((LaneItem.Picture) item).alternative());
  }

  private String opportunity(LaneItem.Opportunity opportunity) {
    List<String> judged = new ArrayList<>();
    if (opportunity.impact() > 0) {
      judged.add(word("impact") + " " + text(words.at("of.five", opportunity.impact())));
    }
    if (opportunity.effort() > 0) {
      judged.add(word("effort") + " " + text(words.at("of.five", opportunity.effort())));
    }
    String status =
        opportunity.status().isEmpty() ? "" : " (" + word("status." + opportunity.status()) + ")";
    return dots(
        bold(opportunity.tag()) + status + " " + text(opportunity.text()),
        named("solves", ties(opportunity.solves())),
        String.join(", ", judged),
        rows(opportunity.rows()),
        marks(opportunity.marks()));
  }

  private String question(LaneItem.Question question) {
    String scale = "";
    if (!question.scale().isEmpty()) {
      scale = step(question.scale().get(0)) + " – " + step(last(question.scale()));
    }
    return dots(
        bold(words.at("question." + question.kind())) + " " + text(question.text()),
        scale,
        question.options().stream().map(MarkdownItems::text).collect(Collectors.joining(" / ")),
        rows(question.rows()));
  }

  private static String step(LaneItem.Step step) {
    return text(step.value()) + (step.label().isEmpty() ? "" : " (" + text(step.label()) + ")");
  }

  private static LaneItem.Step last(List<LaneItem.Step> steps) {
    return steps.get(steps.size() - 1);
  }

  String moment(Moment moment) {
    return join(
        "⭐ " + bold(words.at("moment")),
        text(moment.text()),
        moment.measured() ? "" : "*" + word("moment.unmeasured") + "*",
        marks(moment.marks()));
  }

  /** A lane's title and what stands in it. */
  String cell(LaneCell cell) {
    String items = cell.items().stream().map(this::of).collect(Collectors.joining("; "));
    return bold(words.at("lane." + cell.lane().key())) + ": " + items;
  }

  /** A face and the figure: the face alone would be read aloud differently everywhere. */
  String face(int level) {
    int step = Math.max(-2, Math.min(2, level));
    return FACES.get(step + 2)
        + " "
        + (level > 0 ? "+" : "")
        + words.number(BigDecimal.valueOf(level));
  }

  String rows(Collection<Row> rows) {
    return rows.stream().map(this::row).collect(Collectors.joining(", "));
  }

  String row(Row row) {
    String what = row.link().isEmpty() ? text(row.text()) : link(row.link());
    return text(row.word()) + ": " + what;
  }

  String channels(Collection<ChannelChip> channels) {
    return channels.stream()
        .map(channel -> text(channel.title()))
        .collect(Collectors.joining(", "));
  }

  String ties(Collection<Tie> ties) {
    return ties.stream().map(this::tie).collect(Collectors.joining(", "));
  }

  String tie(Tie tie) {
    return tie.tag().isEmpty() ? text(tie.text()) : text(tie.tag());
  }

  String link(Hyperlink link) {
    if (link.href().isEmpty()) {
      return text(link.text());
    }
    return "[" + text(link.text()) + "](<" + MarkdownText.address(link.href()) + ">)";
  }

  private static String spaced(String small) {
    return small.isEmpty() ? "" : " " + small;
  }

  /** For whom a claim holds, on which channels, and where it comes from. */
  String marks(Marks marks) {
    List<String> small = new ArrayList<>();
    marks.who().forEach(who -> small.add(text(who.name())));
    if (!marks.where().isEmpty()) {
      small.add(channels(marks.where()));
    }
    List<String> sources = marks.sources().stream().map(each -> each.title().text()).toList();
    if (!evidence.equals(Set.copyOf(sources))) {
      sources.forEach(source -> small.add(text(source)));
    }
    return small.isEmpty() ? "" : "<sub>" + String.join(" · ", small) + "</sub>";
  }

  String arrow(String from, String to) {
    return to.isEmpty() ? text(from) : text(from) + " → " + text(to);
  }

  String labelled(String key, String line) {
    return bold(words.at(key)) + ": " + line;
  }

  String named(String key, String value) {
    return value.isEmpty() ? "" : word(key) + " " + value;
  }

  static String bold(String text) {
    return text.isBlank() ? "" : "**" + text(text) + "**";
  }

  /** Parts of a line, set apart; empty ones leave no gap. */
  static String dots(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /** Words of a line; empty ones leave no gap. */
  static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }
}
