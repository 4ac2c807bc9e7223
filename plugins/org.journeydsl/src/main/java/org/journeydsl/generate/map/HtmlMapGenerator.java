package org.journeydsl.generate.map;

import java.util.ArrayList;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;

/**
 * Draws each journey as one self-contained page: no request leaves it, and it works without its
 * script.
 */
public final class HtmlMapGenerator implements Generator {

  @Override
  public String id() {
    return "html-map";
  }

  @Override
  public String description() {
    return "one HTML page per journey: the map with its emotion curve, to open, share or print";
  }

  @Override
  public Generated generate(Source source) {
    var pages = PagePaths.of(source.project().journeys());
    var files = new ArrayList<GeneratedFile>();
    var findings = new ArrayList<Finding>();
    for (var journey : source.project().journeys()) {
      var page = Sheets.page(source, pages, journey);
      files.add(GeneratedFile.text(pages.of(journey), Templates.render(page)));
      for (var sheet : page.sheets()) {
        if (Words.in(sheet.language().tag()).isEmpty()) {
          findings.add(
              Finding.of(
                  "html-map-language",
                  Severity.NOTE,
                  "The map of '%s' has its texts in '%s', but lane titles and the legend are in English there: those words exist in %s."
                      .formatted(
                          journey.getName(),
                          sheet.language().tag(),
                          String.join(", ", Words.LANGUAGES)),
                  source.places().apply(journey)));
        }
      }
    }
    return new Generated(files, findings);
  }
}
