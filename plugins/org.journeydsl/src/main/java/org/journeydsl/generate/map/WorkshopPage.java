package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.facts.Spoken;
import org.journeydsl.generate.Source;

/**
 * An empty map to print and to write on with others: the lanes of a map with nothing in them, in
 * each language of the project.
 */
record WorkshopPage(List<Blank> sheets) {

  private static final List<String> LANES =
      List.of("does", "thinks", "feels", "pain", "opportunity", "frontstage", "backstage", "kpi");

  /** The empty map in one language. */
  record Blank(String anchor, Language language, Words words, boolean first) {

    List<String> lanes() {
      return LANES;
    }

    /** Whether the line of interaction or of visibility runs above a lane. */
    String lineAbove(String lane) {
      return lane.equals("frontstage") || lane.equals("backstage") ? words.at("line." + lane) : "";
    }
  }

  static WorkshopPage of(Source source) {
    var sheets = new ArrayList<Blank>();
    for (var tag : Spoken.in(source.project().journeys(), source.project().languages()).tags()) {
      var anchor = sheets.isEmpty() ? ":page" : "@" + tag;
      sheets.add(new Blank(anchor, Language.of(tag), Words.of(tag), sheets.isEmpty()));
    }
    return new WorkshopPage(sheets);
  }

  Blank first() {
    return sheets.get(0);
  }

  Assets assets() {
    return Assets.forWorkshop();
  }
}
