package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Duration;
import org.journeydsl.model.DurationKind;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Importance;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Owner;

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
      } else if (fact instanceof Importance importance) {
        lines.addAll(rows(new Items(drawing).ratings(importance)));
      } else if (fact instanceof Owner owner) {
        lines.add(
            Line.of(drawing.words().at("owner"), drawing.voice().titleOf(owner.getDepartment())));
      } else {
        for (var cell : Lanes.of(drawing, holder, fact)) {
          lines.addAll(Line.of(drawing.words(), cell));
        }
      }
    }
    return lines;
  }

  private static List<Line> rows(List<Row> rows) {
    return rows.stream().map(row -> Line.of(row.word(), row.text())).toList();
  }
}
