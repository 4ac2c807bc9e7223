package org.journeydsl.generate.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.generate.map.Communication;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.Phrase;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.table.Workbook;

/** The communication plan in one language. */
final class PlanSheet {

  private static final int PLACE = 28;
  private static final int CHANNEL = 48;

  private PlanSheet() {}

  static Workbook.Sheet of(Sheet sheet) {
    var plan = sheet.communication();
    var head = new ArrayList<>(List.of(sheet.words().at("touchpoints")));
    var widths = new ArrayList<>(List.of(PLACE));
    for (Communication.Column column : plan.channels()) {
      head.add(
          column.channel() == null
              ? sheet.words().at("communication.anywhere")
              : column.channel().title().text());
      widths.add(CHANNEL);
    }
    var rows = new ArrayList<List<String>>(List.of(head));
    for (Communication.Line line : plan.lines()) {
      var row = new ArrayList<>(List.of(line.place().text().text()));
      line.cells().forEach(cell -> row.add(messages(cell)));
      rows.add(row);
    }
    return new Workbook.Sheet(sheet.language().name(), widths, 1, rows);
  }

  private static String messages(Communication.Cell cell) {
    return cell.messages().stream().map(PlanSheet::message).collect(Collectors.joining("\n\n"));
  }

  /** Title, subject and words, then form, sender and moment, a line each. */
  private static String message(LaneItem.Message message) {
    var lines = new ArrayList<String>();
    for (Phrase phrase : List.of(message.title(), message.subject(), message.text())) {
      if (!phrase.isEmpty()) {
        lines.add(phrase.text());
      }
    }
    message.rows().forEach(row -> lines.add(row.word() + ": " + row.text().text()));
    message.marks().who().forEach(who -> lines.add(who.name().text()));
    return String.join("\n", lines);
  }
}
