package org.journeydsl.diff;

import org.journeydsl.facts.WrittenName;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Named;

/**
 * What keeps the results of something that got another name: {@code formerly OldName} in its block.
 */
public final class KeptSeries {

  private KeptSeries() {}

  /** The edit that says which name something had before. */
  public static TextEdit edit(Named named, String oldName, Places places) {
    String written = WrittenName.of(oldName);
    for (var fact : named.getFacts()) {
      if (fact instanceof FormerName former && former.getFacts().isEmpty()) {
        Place whole = places.whole(former);
        // The oldest name comes first.
        return new TextEdit(whole.file(), whole.offset() + whole.length(), 0, ", " + written);
      }
    }
    return places.addFact(named, "formerly " + written);
  }
}
