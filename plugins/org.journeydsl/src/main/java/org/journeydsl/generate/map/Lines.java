package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Duration;
import org.journeydsl.model.DurationKind;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.MomentOfTruth;

/** Says facts in a line each, where the board would say them in a card. */
record Lines(Drawing drawing) {

  /** The lines of some facts; a fact that no lane shows has none. */
  List<Line> of(JourneyPart holder, List<Fact> facts) {
    var lines = new ArrayList<Line>();
    for (var fact : facts) {
      if (fact instanceof ChannelUse use) {
        lines.add(Line.of(drawing.words().at("channels"), drawing.names(use.getChannels())));
      } else if (fact instanceof MomentOfTruth moment) {
        lines.add(Line.of(drawing.words().at("moment"), drawing.voice().of(moment.getText())));
      } else if (fact instanceof Duration duration) {
        var key = duration.getKind() == DurationKind.TAKES ? "takes" : "waits";
        lines.add(
            Line.of(
                drawing.words().at(key), Phrase.of(drawing.voice().amount(duration.getAmount()))));
      } else {
        for (var cell : Lanes.of(drawing, holder, fact)) {
          var word = drawing.words().at("lane." + cell.lane().key());
          cell.items().forEach(item -> lines.add(line(word, item)));
        }
      }
    }
    return lines;
  }

  private Line line(String word, LaneItem item) {
    if (item instanceof LaneItem.Feeling feeling) {
      var text =
          feeling.text().isEmpty()
              ? Phrase.of(drawing.words().feeling(feeling.level()))
              : feeling.text();
      return new Line(word, feeling.level(), text);
    } else if (item instanceof LaneItem.Fit fit) {
      return Line.of(
          drawing.words().at("fit." + fit.verdict()),
          fit.text().isEmpty() ? fit.trait().text() : fit.text());
    } else if (item instanceof LaneItem.Outcome outcome) {
      var share = outcome.share().isEmpty() ? "" : outcome.share() + " ";
      return Line.of(outcome.word(), prefixed(share, outcome.text()));
    } else if (item instanceof LaneItem.Indicator indicator) {
      var to = indicator.to().isEmpty() ? "" : " → " + indicator.to();
      return Line.of(word, Phrase.of(indicator.kpi().text().text() + to));
    } else if (item instanceof LaneItem.Branch branch) {
      return Line.of(drawing.words().at("branch." + branch.kind()), branch.target().text());
    }
    return Line.of(word, said(item));
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
