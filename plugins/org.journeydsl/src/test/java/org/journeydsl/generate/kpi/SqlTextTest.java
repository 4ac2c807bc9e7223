package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text gets out of its place in a statement. */
final class SqlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Cart",
        "Інтерв'ю",
        "'; DROP TABLE journey_event; --",
        "''",
        "\\",
        "\\'; select 1 --",
        "a\nb\tc\rd",
        "$$ $1 {} ${x} %s ?",
        "\u202e\u2028🙂",
        "/* */ --"
      })
  void aTextIsReadBackAsItWas(String text) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select " + SqlText.literal(text))) {
      assertTrue(rows.next());
      assertEquals(text, rows.getString(1));
    }
  }

  @Test
  void aQuotationMarkNeverStandsInsideALiteral() {
    assertEquals("concat('Інтерв', chr(39), 'ю')", SqlText.literal("Інтерв'ю").text());
  }

  @Test
  void aCommentIsNothingButCommentLines() {
    String comment =
        SqlText.comment("one\ntwo\r\nthree\u2028four\u0085five\u000bsix\rseven\u202e").text();
    assertEquals("-- one\n-- two\n-- three\n-- four\n-- five\n-- six\n-- seven\n", comment);
  }

  @Test
  void aNameIsACodeOrNothing() {
    assertEquals("kpi_conversion", SqlText.name("kpi_", "conversion").text());
    assertThrows(IllegalArgumentException.class, () -> SqlText.name("kpi_", "a; drop table b"));
  }

  @Test
  void whatAPieceHoldsIsNotReadAsATemplate() {
    assertEquals(
        "select '{}', 2",
        SqlText.of("select {}, {}", SqlText.literal("{}"), new SqlText("2")).text());
  }
}
