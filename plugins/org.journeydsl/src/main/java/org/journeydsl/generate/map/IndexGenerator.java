package org.journeydsl.generate.map;

import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;

/** Draws the project's journeys on one page: the team's list of what there is and who owns it. */
public final class IndexGenerator implements Generator {

  @Override
  public String id() {
    return "index";
  }

  @Override
  public String description() {
    return "one HTML page with all journeys of the project, their owners, reviews and lowest points";
  }

  @Override
  public Generated generate(Source source) {
    if (source.project().journeys().isEmpty()) {
      return Generated.of(List.of());
    }
    var page = IndexSheets.page(source, PagePaths.of(source.project().journeys()));
    return Generated.of(List.of(GeneratedFile.text(PagePaths.INDEX, Templates.render(page))));
  }
}
