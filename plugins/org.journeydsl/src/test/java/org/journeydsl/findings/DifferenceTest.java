package org.journeydsl.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit makes one text of another, and touches no more than it has to. */
final class DifferenceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a b c, a c, 2, 2, ``",
        "a c, a b c, 2, 0, `b `",
        "aaa, aa, 2, 1, ``",
        "aa, aaa, 2, 0, a",
        "same, same, 4, 0, ``",
        "``, new, 0, 0, new",
        "old, ``, 0, 3, ``",
        "feels -1 \"Lost\", feels +2 \"Lost\", 6, 2, +2"
      })
  void isAsSmallAsCanBe(String before, String after, int offset, int length, String replacement) {
    TextEdit edit = Difference.between("a.journey", before, after);
    assertEquals(new TextEdit("a.journey", offset, length, replacement), edit);
    assertEquals(after, Edits.apply(before, List.of(edit)));
  }

  /** An editor that counts characters would do something else with half of one. */
  @Test
  void partsNoCharacterAndNoLineBreak() {
    TextEdit face = Difference.between("", "a\uD83D\uDE00b", "a\uD83D\uDE01b");
    assertEquals(new TextEdit("", 1, 2, "\uD83D\uDE01"), face);
    TextEdit plane = Difference.between("", "a\uD83D\uDE00b", "a\uD83C\uDE00b");
    assertEquals(new TextEdit("", 1, 2, "\uD83C\uDE00"), plane);
    TextEdit lineBreak = Difference.between("", "a\r\nb", "a\nb");
    assertEquals(new TextEdit("", 1, 2, "\n"), lineBreak);
  }
}
