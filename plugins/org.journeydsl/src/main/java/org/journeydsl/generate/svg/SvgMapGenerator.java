package org.journeydsl.generate.svg;

import java.util.ArrayList;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.MapPage;
import org.journeydsl.generate.map.MissingWords;
import org.journeydsl.model.Journey;

/**
 * Draws each journey as one picture for slides, documents and walls: {@code svg/Checkout.svg} in
 * the language of the journey's file, {@code svg/Checkout.uk.svg} in a further one.
 *
 * <p>SVG 1.1 with text as text. It has a size in pixels, so that any converter makes a PNG of it;
 * at twice the size the text is sharp on every screen.
 */
public final class SvgMapGenerator implements Generator {

  @Override
  public String id() {
    return "svg-map";
  }

  @Override
  public String description() {
    return "one picture (SVG) per journey and language, for slides, documents and walls";
  }

  /** The picture of one journey; in the language of its file where it does not speak the other. */
  public static String picture(Source source, Journey journey, String language) {
    var page = MapPage.of(source, PagePaths.of(source.project().journeys()), journey);
    return SvgDrawing.of(
        page.sheets().stream()
            .filter(sheet -> sheet.language().tag().equalsIgnoreCase(language))
            .findFirst()
            .orElse(page.first()));
  }

  @Override
  public Generated generate(Source source) {
    var pages = PagePaths.of(source.project().journeys());
    var files = new ArrayList<GeneratedFile>();
    for (var journey : source.project().journeys()) {
      for (var sheet : MapPage.of(source, pages, journey).sheets()) {
        var ending = sheet.first() ? ".svg" : "." + sheet.language().tag() + ".svg";
        files.add(GeneratedFile.text("svg/" + pages.stem(journey) + ending, SvgDrawing.of(sheet)));
      }
    }
    return new Generated(files, MissingWords.of(source));
  }
}
