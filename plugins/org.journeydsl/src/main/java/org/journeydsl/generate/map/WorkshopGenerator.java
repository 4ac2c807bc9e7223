package org.journeydsl.generate.map;

import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/** Draws an empty map to print on A3 and to fill in at a workshop, in the project's languages. */
public final class WorkshopGenerator implements Generator {

  @Override
  public String id() {
    return "workshop";
  }

  @Override
  public String description() {
    return "an empty map to print and fill in at a workshop, in the project's languages";
  }

  @Override
  public Generated generate(Source source) {
    if (source.project().journeys().isEmpty()) {
      return Generated.of(List.of());
    }
    var page = WorkshopPage.of(source);
    return Generated.of(List.of(GeneratedFile.text("workshop/map.html", Templates.render(page))));
  }
}
