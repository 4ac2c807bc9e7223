package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.journeydsl.validation.AllRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void printsThePageOfEveryRule() {
    Desk desk = new Desk(folder);
    for (AllRules.Entry entry : AllRules.all()) {
      var seen = desk.type("explain", entry.id());
      assertEquals(0, seen.status(), entry.id());
      assertFalse(seen.out().contains("```"), seen.out());
      assertFalse(seen.out().contains("# "), seen.out());
      assertTrue(seen.out().contains("\n" + entry.id() + ", "), seen.out());
    }
  }

  @Test
  void listsEveryRuleWithOneSentence() {
    var seen = new Desk(folder).type("explain");
    assertEquals(0, seen.status());
    for (AllRules.Entry entry : AllRules.all()) {
      assertTrue(
          seen.out()
              .lines()
              .anyMatch(
                  line ->
                      line.matches(
                          "  " + entry.id() + " +" + entry.severity().word() + " +\\S.*[.]")),
          entry.id());
    }
  }

  @Test
  void guessesTheRuleThatWasMeant() {
    var seen = new Desk(folder).type("explain", "stage-without-touchpoint");
    assertEquals(2, seen.status());
    assertEquals(
        "journey: There is no rule 'stage-without-touchpoint'. Did you mean"
            + " 'stage-without-touchpoints'?\n",
        seen.err());
    assertEquals(2, new Desk(folder).type("explain", "../../library/standard").status());
  }
}
