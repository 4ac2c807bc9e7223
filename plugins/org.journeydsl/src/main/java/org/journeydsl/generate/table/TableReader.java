package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.journeydsl.facts.TitleNames;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;

/**
 * Makes journeys of tables, one of each sheet: with one row per touchpoint, or with stages as
 * columns and lanes as rows, as most maps stand in spreadsheets today.
 *
 * <p>Headers are known in the languages of {@code headers.txt}. What has no header that is known
 * becomes a note at its touchpoint, and is told.
 */
public final class TableReader {

  // What spreadsheet programs call a sheet that nobody named.
  private static final Pattern NO_NAME =
      Pattern.compile("(?iu)(sheet|лист|аркуш|arkusz|list|foaie|tabelle|sayfa)\\s?\\d*");

  private TableReader() {}

  /**
   * What tables say.
   *
   * @param file the journeys with what they mention; without elements where there are none
   * @param problems what was not understood, each a sentence
   */
  public record Result(JourneyFile file, List<String> problems) {}

  /**
   * Reads tables.
   *
   * @param name what a journey is called where its sheet does not say
   * @param library what comes with the language: its channels are referred to
   * @param language of the texts; empty where the headers shall tell
   */
  public static Result read(
      List<Table> tables, String name, JourneyFile library, Optional<String> language) {
    JourneyFile file = JourneyFactory.eINSTANCE.createJourneyFile();
    List<String> problems = new ArrayList<>();
    List<String> known = new ArrayList<>();
    Headers headers = Headers.read();
    CellFacts facts = new CellFacts(library);
    TitleNames names = new TitleNames();
    for (Table table : tables) {
      Optional<Layout> layout = Layout.of(table, headers);
      if (layout.isEmpty()) {
        problems.add(unknown(table));
        continue;
      }
      String title =
          table.name().isEmpty() || NO_NAME.matcher(table.name()).matches() ? name : table.name();
      SheetJourney sheet = new SheetJourney(table, headers, facts, problems);
      sheet.read(layout.get(), title, names);
      known.addAll(sheet.headers());
      file.getElements().addAll(sheet.elements());
    }
    file.getElements().addAll(0, facts.declared());
    if (facts.feltInWords() > 0) {
      problems.add(
          "Feelings that were words or faces are numbers from -2 to 2 now (%s): look whether they are right."
              .formatted(facts.feltInWords()));
    }
    String spoken = language.orElse(headers.language(known));
    if (!spoken.equals("en")) {
      file.setLanguage(spoken);
    }
    return new Result(file, problems);
  }

  private static String unknown(Table table) {
    String which = table.name().isEmpty() ? "This table" : "Sheet '" + table.name() + "'";
    return which
        + " is left out: neither a row nor a column of it has headers such as Stage, Touchpoint,"
        + " Channels, Feels, Pains (docs/formats/import.md lists them in six languages).";
  }
}
