package org.journeydsl.generate.map;

import java.util.List;

/**
 * One journey as one page: a sheet per language, the first in the language of the file.
 *
 * @param title what the browser's tab says
 */
record MapPage(String title, List<Sheet> sheets) {

  Sheet first() {
    return sheets.get(0);
  }

  /** The page's style and script with their hashes: nothing else may run or style here. */
  Assets assets() {
    return Assets.forMap(first().board(), first().personas().size(), first().channels().size());
  }
}
