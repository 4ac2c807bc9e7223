package org.journeydsl.generate.map;

import java.util.List;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;

/**
 * One journey as one page: a sheet per language, the first in the language of the file.
 *
 * @param title what the browser's tab says
 */
public record MapPage(String title, List<Sheet> sheets) {

  /** Draws a journey; a future one is drawn whole, laid over the one that it is based on. */
  public static MapPage of(Source source, PagePaths pages, Journey journey) {
    return Sheets.page(source, pages, journey);
  }

  /** The sheet in the language of the journey's file. */
  public Sheet first() {
    return sheets.get(0);
  }

  /** The page's style and script with their hashes: nothing else may run or style here. */
  Assets assets() {
    return Assets.forMap(first().board(), first().personas().size(), first().channels().size());
  }
}
