package org.journeydsl.parser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.validation.ParsedFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody has half typed, pasted twice or cut in the wrong place is read to its end: never an
 * exception, never a parser's own words, and never silence about what is not whole.
 */
final class HalfWrittenFilesTest {

  private static final Path EXAMPLES = Path.of("../../examples");
  private static final int RANDOM_EDITS = 300;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"one-line/checkout.journey", "clinic-visit/sondaje.journey"})
  void everyBeginningOfAFileIsRead(String example) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(example));
    assertTimeout(
        Duration.ofMinutes(3),
        () -> {
          for (int end = 0; end <= text.length(); end++) {
            check(text.substring(0, end));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinic-visit/sondaje.journey", "hypothesis/borrowing.journey"})
  void filesWithRandomEditsAreRead(String example) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(example));
    Random random = new Random(20261122);
    assertTimeout(
        Duration.ofMinutes(3),
        () -> {
          for (int i = 0; i < RANDOM_EDITS; i++) {
            check(edited(text, random));
          }
        });
  }

  /** Without rules, so that a longer file takes no longer than a short one. */
  @ParameterizedTest
  @ValueSource(strings = {"hypothesis/borrowing.journey", "online-shop/surveys.journey"})
  void theParserNeverSpeaksForItself(String example) throws IOException {
    IParser parser = JourneyStandaloneSetup.injector().getInstance(IParser.class);
    String text = Files.readString(EXAMPLES.resolve(example));
    for (int end = 0; end <= text.length(); end++) {
      quiet(parser.parse(new StringReader(text.substring(0, end))), text.substring(0, end));
    }
    Random random = new Random(20261122);
    for (int i = 0; i < 10 * RANDOM_EDITS; i++) {
      String edited = edited(text, random);
      quiet(parser.parse(new StringReader(edited)), edited);
    }
  }

  private static void quiet(IParseResult parsed, String text) {
    for (INode error : parsed.getSyntaxErrors()) {
      assertFalse(
          "parser".equals(error.getSyntaxErrorMessage().getIssueCode()),
          () ->
              "%s at %d:%n%s"
                  .formatted(error.getSyntaxErrorMessage().getMessage(), error.getOffset(), text));
    }
  }

  /** One to four slips of a hand: cut, doubled, swapped, or a sign too many. */
  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int from = random.nextInt(edited.length());
      int to = Math.min(edited.length(), from + 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> edited.delete(from, to);
        case 1 -> edited.insert(random.nextInt(edited.length()), edited.substring(from, to));
        case 2 -> edited.insert(from, "<>{}\",.@#%\u201C5x\n\\".charAt(random.nextInt(14)));
        default -> {
          String cut = edited.substring(from, to);
          edited.delete(from, to);
          edited.insert(random.nextInt(edited.length() + 1), cut);
        }
      }
    }
    return edited.toString();
  }

  private void check(String text) {
    Project project =
        new ProjectLoader(folder, LocalDate.of(2026, 11, 22))
            .add("main.journey", text.getBytes(StandardCharsets.UTF_8))
            .load();
    boolean toldInOurWords = project.files().isEmpty();
    for (ParsedFile file : project.files()) {
      quiet(file.resource().getParseResult(), text);
      toldInOurWords |= !file.flaws().isEmpty();
    }
    if (!isWhole(text)) {
      assertTrue(
          toldInOurWords && project.findings().stream().anyMatch(HalfWrittenFilesTest::isSyntax),
          () -> "nothing is said about:\n" + text + "\n" + project.findings());
    }
  }

  private static boolean isSyntax(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  /** Whether blocks and texts are closed; a count of its own, to judge the reader by. */
  private static boolean isWhole(String text) {
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("//", i)) {
        i = end(text, "\n", i);
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        if (end < 0) {
          return false;
        }
        i = end + 2;
      } else if (text.startsWith("\"\"\"", i)) {
        int end = text.indexOf("\"\"\"", i + 3);
        if (end < 0) {
          return false;
        }
        i = end + 3;
      } else if (c == '"') {
        i++;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
          i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length() || text.charAt(i) == '\n') {
          return false;
        }
        i++;
      } else if (c == '\u201C' || c == '\u201E' || c == '\u00AB') {
        return true; // a text in typographic marks may hold anything: not judged here
      } else {
        depth += Set.of('<', '{').contains(c) ? 1 : Set.of('>', '}').contains(c) ? -1 : 0;
        if (depth < 0) {
          return false;
        }
        i++;
      }
    }
    return depth == 0;
  }

  private static int end(String text, String mark, int from) {
    int end = text.indexOf(mark, from);
    return end < 0 ? text.length() : end + mark.length();
  }
}
