package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;

/** What a line says beside its text: for whom it holds, and how much. */
final class LineDetail {

  private LineDetail() {}

  static String of(Words words, LaneItem item) {
    var parts = new ArrayList<String>();
    if (item instanceof LaneItem.Pain pain) {
      parts.add(words.at("severity." + pain.severity()));
    } else if (item instanceof LaneItem.Opportunity idea) {
      if (!idea.status().isEmpty()) {
        parts.add(words.at("status." + idea.status()));
      }
      if (idea.impact() > 0) {
        parts.add(words.at("impact") + " " + words.at("of.five", idea.impact()));
      }
      if (idea.effort() > 0) {
        parts.add(words.at("effort") + " " + words.at("of.five", idea.effort()));
      }
    } else if (item instanceof LaneItem.Activity activity) {
      rows(activity.rows(), parts);
    } else if (item instanceof LaneItem.Question question) {
      parts.add(words.at("question." + question.kind()));
    } else if (item instanceof LaneItem.Branch branch && !branch.when().isEmpty()) {
      parts.add(words.at("when") + " " + branch.when().text());
    } else if (item instanceof LaneItem.Fit fit && !fit.text().isEmpty()) {
      parts.add(fit.trait().text().text());
    }
    marks(item).who().forEach(who -> parts.add(who.name().text()));
    marks(item).where().forEach(channel -> parts.add(channel.title().text()));
    return String.join(" · ", parts);
  }

  private static void rows(List<Row> rows, List<String> parts) {
    rows.forEach(row -> parts.add(row.word() + " " + row.text().text()));
  }

  private static Marks marks(LaneItem item) {
    if (item instanceof LaneItem.Claim claim) {
      return claim.marks();
    } else if (item instanceof LaneItem.Feeling feeling) {
      return feeling.marks();
    } else if (item instanceof LaneItem.Pain pain) {
      return pain.marks();
    } else if (item instanceof LaneItem.Opportunity idea) {
      return idea.marks();
    } else if (item instanceof LaneItem.Fit fit) {
      return fit.marks();
    } else if (item instanceof LaneItem.Outcome outcome) {
      return outcome.marks();
    }
    return Marks.NONE;
  }
}
