package org.journeydsl.generate.communication;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.MapPage;
import org.journeydsl.generate.map.MissingWords;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.table.Workbook;

/**
 * Writes what each journey sends as a workbook, {@code communication/Checkout.xlsx}, for those who
 * write and send it: a row per touchpoint, a column per channel, a sheet per language of the texts.
 * A journey that sends nothing has none.
 */
public final class CommunicationPlanGenerator implements Generator {

  @Override
  public String id() {
    return "communication-plan";
  }

  @Override
  public String description() {
    return "one workbook (XLSX) per journey with what it sends: touchpoint by channel, content and form";
  }

  @Override
  public Generated generate(Source source) {
    var pages = PagePaths.of(source.project().journeys());
    var files = new ArrayList<GeneratedFile>();
    for (var journey : source.project().journeys()) {
      var sheets = new ArrayList<Workbook.Sheet>();
      for (Sheet sheet : MapPage.of(source, pages, journey).sheets()) {
        if (!sheet.communication().isEmpty()) {
          sheets.add(PlanSheet.of(sheet));
        }
      }
      if (!sheets.isEmpty()) {
        var path = "communication/" + pages.stem(journey) + ".xlsx";
        files.add(new GeneratedFile(path, new Workbook(List.copyOf(sheets)).bytes()));
      }
    }
    return new Generated(files, MissingWords.of(source));
  }
}
