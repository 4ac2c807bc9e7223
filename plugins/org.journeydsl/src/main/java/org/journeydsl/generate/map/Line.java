package org.journeydsl.generate.map;

import java.util.List;

/**
 * One fact in one line: what it is, in the page's words, and what the author says.
 *
 * @param word the lane's name, such as "Pains"
 * @param level how it feels, from -2 to +2; {@link #NO_LEVEL} for anything but a feeling
 * @param detail for whom it holds, and how much: severity, state, impact, effort; or empty
 */
public record Line(String word, int level, Phrase text, String detail) {

  /** Where nothing is felt. */
  public static final int NO_LEVEL = -9;

  static Line of(String word, Phrase text) {
    return new Line(word, NO_LEVEL, text, "");
  }

  /** What a cell of the board says, a line for each of its facts. */
  public static List<Line> of(Words words, LaneCell cell) {
    var word = words.at("lane." + cell.lane().key());
    return cell.items().stream()
        .map(item -> of(words, word, item).with(LineDetail.of(words, item)))
        .toList();
  }

  /** Whether a face belongs to it. */
  public boolean isFelt() {
    return level != NO_LEVEL;
  }

  private Line with(String more) {
    return new Line(word, level, text, more);
  }

  private static Line of(Words words, String word, LaneItem item) {
    if (item instanceof LaneItem.Feeling feeling) {
      var text =
          feeling.text().isEmpty() ? Phrase.of(words.feeling(feeling.level())) : feeling.text();
      return new Line(word, feeling.level(), text, "");
    } else if (item instanceof LaneItem.Fit fit) {
      return of(
          words.at("fit." + fit.verdict()), fit.text().isEmpty() ? fit.trait().text() : fit.text());
    } else if (item instanceof LaneItem.Outcome outcome) {
      var share = outcome.share().isEmpty() ? "" : outcome.share() + " ";
      return of(outcome.word(), prefixed(share, outcome.text()));
    } else if (item instanceof LaneItem.Indicator indicator) {
      var to = indicator.to().isEmpty() ? "" : " → " + indicator.to();
      return of(word, Phrase.of(indicator.kpi().text().text() + to));
    } else if (item instanceof LaneItem.Branch branch) {
      return of(words.at("branch." + branch.kind()), branch.target().text());
    }
    return of(word, said(item));
  }

  private static Phrase prefixed(String prefix, Phrase text) {
    return new Phrase((prefix + text.text()).strip(), text.lang());
  }

  private static Phrase said(LaneItem item) {
    if (item instanceof LaneItem.Claim claim) {
      return claim.text();
    } else if (item instanceof LaneItem.Pain pain) {
      return pain.text();
    } else if (item instanceof LaneItem.Opportunity opportunity) {
      return opportunity.text();
    } else if (item instanceof LaneItem.Message message) {
      return !message.title().isEmpty()
          ? message.title()
          : message.subject().isEmpty() ? message.text() : message.subject();
    } else if (item instanceof LaneItem.Activity activity) {
      return activity.text();
    } else if (item instanceof LaneItem.Employee employee) {
      return employee.title();
    } else if (item instanceof LaneItem.Question question) {
      return question.text();
    } else if (item instanceof LaneItem.Rival rival) {
      return rival.text().isEmpty() ? rival.competitor().text() : rival.text();
    } else if (item instanceof LaneItem.Policy policy) {
      return policy.text();
    } else if (item instanceof LaneItem.Event event) {
      return Phrase.of(event.name());
    } else if (item instanceof LaneItem.Reference reference) {
      return reference.link().text();
    } else if (item instanceof LaneItem.Picture picture) {
      return picture.alternative();
    } else if (item instanceof LaneItem.Truth truth) {
      return truth.moment().text();
    }
    return Phrase.NONE;
  }
}
