package org.journeydsl.ide.colours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.parser.antlr.JourneyAntlrTokenFileProvider;

/**
 * What can be told of words from their letters alone, for the moment before a text has been read:
 * comments, texts, languages, numbers and the words of the language. Needs no model and no parser,
 * so an editor can ask for it on its own thread and opens files in colour.
 */
public final class FirstColours {

  private static final String LETTER = "[\\p{L}\\p{M}\\p{So}_]";
  private static final String INNER = "[\\p{L}\\p{M}\\p{N}\\p{So}_-]";

  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "(?<comment>//[^\n\r]*+|/\\*.*?(?:\\*/|\\z))",
              "(?<text>\"\"\".*?(?:\"\"\"|\\z)|\"(?:[^\\\\\"\n\r]++|\\\\[^\n\r])*+\"?)",
              "(?<language>@[A-Za-z][A-Za-z0-9-]*+)",
              "(?<number>[+\u2212-]?\\d++(?:[.-]++\\d++)*+%?)",
              "(?<word>\\^?" + LETTER + INNER + "*+(?:['\u2019]" + LETTER + INNER + "*+)*+)"),
          Pattern.DOTALL);

  /** The words of the language, as its parser lists them. */
  private static final Set<String> KEYWORDS = keywords();

  private FirstColours() {}

  /** The words of a text as the protocol counts them. */
  public static List<Integer> of(String text) {
    TokenNumbers numbers = new TokenNumbers(new Positions(text));
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String type = type(text, word);
      if (type != null) {
        numbers.add(word.start(), word.end(), type, 0);
      }
    }
    return numbers.all();
  }

  private static String type(String text, Matcher word) {
    if (word.group("comment") != null) {
      return Legend.COMMENT;
    }
    if (word.group("text") != null) {
      return Legend.TEXT;
    }
    if (word.group("language") != null) {
      return Legend.LANGUAGE;
    }
    if (word.group("number") != null) {
      return Legend.NUMBER;
    }
    boolean isPartOfPath =
        word.start() > 0 && text.charAt(word.start() - 1) == '.'
            || word.end() < text.length() && text.charAt(word.end()) == '.';
    return KEYWORDS.contains(word.group()) && !isPartOfPath ? Legend.KEYWORD : null;
  }

  private static Set<String> keywords() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new JourneyAntlrTokenFileProvider().getAntlrTokenFile(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("'") && line.lastIndexOf("'=") > 1)
          .map(line -> line.substring(1, line.lastIndexOf("'=")))
          .filter(word -> Character.isLetter(word.charAt(0)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
