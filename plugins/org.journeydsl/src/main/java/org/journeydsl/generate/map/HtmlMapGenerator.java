package org.journeydsl.generate.map;

import java.util.ArrayList;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;

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

  /** The page of one journey: what an editor shows while its text is written. */
  public static String page(Source source, Journey journey) {
    var pages = PagePaths.of(source.project().journeys());
    return Templates.render(Sheets.page(source, pages, journey));
  }

  @Override
  public Generated generate(Source source) {
    var pages = PagePaths.of(source.project().journeys());
    var files = new ArrayList<GeneratedFile>();
    for (var journey : source.project().journeys()) {
      var page = MapPage.of(source, pages, journey);
      files.add(GeneratedFile.text(pages.of(journey), Templates.render(page)));
    }
    return new Generated(files, MissingWords.of(source));
  }
}
