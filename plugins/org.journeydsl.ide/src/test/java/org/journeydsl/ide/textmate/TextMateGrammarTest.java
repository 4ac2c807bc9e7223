package org.journeydsl.ide.textmate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.journeydsl.JourneyStandaloneSetup;
import org.junit.jupiter.api.Test;

/** The colours themselves are tested with VS Code's own engine, in plugins/vscode. */
final class TextMateGrammarTest {

  private final JsonObject grammar =
      JsonParser.parseString(TextMateGrammar.ofTheLanguage()).getAsJsonObject();

  @Test
  void everyWordOfTheLanguageIsColoured() {
    var access = JourneyStandaloneSetup.injector().getInstance(IGrammarAccess.class);
    List<String> bare =
        GrammarUtil.getAllKeywords(access.getGrammar()).stream()
            .filter(Phrases::isWord)
            .filter(word -> !scope(word).equals(Optional.of("keyword.other.journey")))
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void aNameHasTheColourOfWhatItNames() {
    assertEquals("entity.name.type.class.journey", scopeOfName("stage Purchase").orElseThrow());
    assertEquals(
        "entity.name.function.member.journey", scopeOfName("touchpoint Кошик").orElseThrow());
    assertEquals("entity.name.type.journey", scopeOfName("sent by Marketing").orElseThrow());
    assertEquals(
        "entity.name.type.interface.journey", scopeOfName("persona Olena, Petro").orElseThrow());
  }

  @Test
  void aTextOrAnotherFactBehindAWordIsNoName() {
    assertTrue(scopeOfName("csat \"How was it?\"").isEmpty());
    assertTrue(scopeOfName("goal csat Ease \"How was it?\"").isEmpty());
    assertTrue(scopeOfName("after each stage").isEmpty());
  }

  private Optional<String> scope(String text) {
    return patterns()
        .filter(each -> matcher(each, text).matches() && each.has("name"))
        .map(each -> each.get("name").getAsString())
        .findFirst();
  }

  private Optional<String> scopeOfName(String text) {
    return patterns()
        .filter(each -> matcher(each, text).lookingAt())
        .findFirst()
        .filter(each -> each.has("captures"))
        .map(each -> each.getAsJsonObject("captures").getAsJsonObject("2"))
        .map(names -> names.getAsJsonArray("patterns").get(0).getAsJsonObject())
        .map(name -> name.get("name").getAsString());
  }

  /**
   * Of the two dialects, Oniguruma's and Java's, the grammar uses only what is the same in both.
   */
  private static Matcher matcher(JsonObject pattern, String text) {
    return Pattern.compile(pattern.get("match").getAsString()).matcher(text);
  }

  private Stream<JsonObject> patterns() {
    return StreamSupport.stream(grammar.getAsJsonArray("patterns").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.has("match"));
  }
}
