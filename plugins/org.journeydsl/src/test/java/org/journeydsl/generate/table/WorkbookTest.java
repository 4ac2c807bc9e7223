package org.journeydsl.generate.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.journeydsl.generate.Cells;
import org.junit.jupiter.api.Test;

/** A workbook holds the texts as they are, and is the same bytes whenever it is made. */
final class WorkbookTest {

  private static final Workbook BOOK =
      new Workbook(
          List.of(
              new Workbook.Sheet(
                  "one",
                  List.of(9, 9),
                  1,
                  List.of(List.of("a", "b"), List.of("=1+1", "<&\"' Кошик 🙂\nnext\u0007"))),
              new Workbook.Sheet("two", List.of(9, 9), 1, List.of(List.of("", "right")))));

  @Test
  void textsAreReadBackAndNoneIsAFormula() throws Exception {
    assertEquals(
        Map.of(
            "one",
            List.of(List.of("a", "b"), List.of("=1+1", "<&\"' Кошик 🙂\nnext\ufffd")),
            "two",
            List.of(List.of("", "right"))),
        Cells.of(BOOK.bytes()));
    assertFalse(new String(BOOK.bytes(), StandardCharsets.UTF_8).contains("<f>"));
  }

  @Test
  void thereIsNoTimeInIt() throws Exception {
    byte[] before = BOOK.bytes();
    assertFalse(new String(before, StandardCharsets.UTF_8).contains("created"));
    Thread.sleep(2100); // longer than what a zip file counts in
    assertArrayEquals(before, BOOK.bytes());
  }
}
