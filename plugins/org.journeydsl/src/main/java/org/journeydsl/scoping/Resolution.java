package org.journeydsl.scoping;

import java.util.List;
import org.journeydsl.model.Named;

/**
 * What a written name leads to.
 *
 * @param candidates the elements of the wanted kind that bear the name in the nearest scope that
 *     has any: one where all is well, several where the name is ambiguous, none where it is unknown
 */
record Resolution(List<Named> candidates) {

  static final Resolution NONE = new Resolution(List.of());

  /** The element; null where there is none or more than one. */
  Named unique() {
    return candidates.size() == 1 ? candidates.get(0) : null;
  }
}
