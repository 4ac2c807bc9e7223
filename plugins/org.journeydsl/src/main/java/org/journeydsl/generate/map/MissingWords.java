package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.journeydsl.facts.Spoken;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Source;

/**
 * Languages of the texts that the page's own words do not exist in: lane titles, the legend, dates
 * and numbers are English there, and the author should know it before a client sees it.
 */
public final class MissingWords {

  private MissingWords() {}

  /** A note for each journey and language, the same for each output that is made of the map. */
  public static List<Finding> of(Source source) {
    var findings = new ArrayList<Finding>();
    for (var journey : source.project().journeys()) {
      var tags = Spoken.in(List.of(journey), source.project().languages()).tags();
      for (var tag : new LinkedHashSet<>(tags)) {
        if (Words.in(tag).isEmpty()) {
          findings.add(
              Finding.of(
                  "output-words-missing",
                  Severity.NOTE,
                  "The map of '%s' has its texts in '%s', but lane titles, the legend, dates and numbers are English there: those words exist in %s."
                      .formatted(journey.getName(), tag, String.join(", ", Words.LANGUAGES)),
                  source.places().apply(journey)));
        }
      }
    }
    return findings;
  }
}
