package org.journeydsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.parser.antlr.internal.InternalJourneyLexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Checkout         | RULE_ID",
        "Оформлення       | RULE_ID",
        "Об’єкт           | RULE_ID",
        "O'Neill          | RULE_ID",
        "支払い            | RULE_ID",
        "العربة           | RULE_ID",
        "Ångström-7       | RULE_ID",
        "𝒥ourney          | RULE_ID",
        "−2               | RULE_SIGNED_INT",
        "−2.5             | RULE_DECIMAL",
        "“Так”            | RULE_CURLY",
        "„Tak”            | RULE_CURLY",
        "«Да»             | RULE_CURLY",
        "\"Так, «дуже»\"  | RULE_QUOTED",
        "→                | RULE_ANY_OTHER",
        "×                | RULE_ANY_OTHER",
        "’                | RULE_ANY_OTHER",
      })
  void aTokenHoldsTheTextAsWritten(String written, String rule) {
    List<Token> tokens = tokens(written);
    assertEquals(List.of(written), tokens.stream().map(Token::getText).toList());
    assertEquals(rule, rule(tokens.get(0)));
  }

  @Test
  void everyBlankIsABlank() {
    List<Token> tokens = tokens("a\u00A0\u202F\u3000\uFEFF \t\r\nb");
    assertEquals(
        List.of("RULE_ID", "RULE_WS", "RULE_ID"),
        tokens.stream().map(FoldedTextTest::rule).toList());
  }

  @Test
  void everyCharacterIsAToken() {
    for (char c = 1; c < 0xFFFF; c++) {
      String written = String.valueOf(c);
      assertEquals(List.of(written), tokens(written).stream().map(Token::getText).toList());
    }
  }

  private static List<Token> tokens(String text) {
    InternalJourneyLexer lexer = new InternalJourneyLexer(new FoldedText(text));
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens.add(token);
    }
    return tokens;
  }

  private static String rule(Token token) {
    return JourneyStandaloneSetup.reading(ITokenDefProvider.class)
        .getTokenDefMap()
        .get(token.getType());
  }
}
