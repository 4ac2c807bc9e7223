package org.journeydsl.generate.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.generate.map.Words;
import org.junit.jupiter.api.Test;

/** What people call the lanes of a map. */
final class HeadersTest {

  private final Headers headers = Headers.read();

  @Test
  void everyLanguageOfTheMapNamesEveryLaneAndKnowsItAgain() {
    for (var language : Words.LANGUAGES) {
      var written = new ArrayList<String>();
      for (Lane lane : Lane.values()) {
        var header = headers.of(lane, language);
        assertNotNull(header, language + " " + lane);
        assertEquals(Optional.of(lane), headers.lane(header), language + " " + header);
        written.add(header);
      }
      assertEquals(language, headers.language(written));
    }
  }

  @Test
  void accentsSignsAndCaseDoNotMatter() {
    assertEquals(Optional.of(Lane.TOUCHPOINT), headers.lane("BERUHRUNGSPUNKTE (alle)"));
    assertEquals(Optional.of(Lane.PAINS), headers.lane("problemes"));
    assertEquals("fr", headers.language(List.of("Étapes", "Irritants", "Notes")));
  }
}
