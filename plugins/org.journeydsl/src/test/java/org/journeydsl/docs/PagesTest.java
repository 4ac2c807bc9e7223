package org.journeydsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.Formatting;
import org.journeydsl.project.ProjectLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation shows is right: a block marked {@code journey} is a whole file without
 * errors, in its one layout; one marked {@code journey fragment KIND} is that when it stands in a
 * KIND; each paragraph that a rule's page calls better can be written somewhere, where {@code < …
 * >} is any block; and links lead to something.
 */
final class PagesTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path RULES = Path.of("src/main/resources/org/journeydsl/rules/pages");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> examples = Files.walk(ROOT.resolve("examples"), 2);
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.of(top, docs, examples)
          .flatMap(paths -> paths)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  static List<Block> wholeFiles() throws IOException {
    return blocks(pages()).filter(block -> block.isJourney() && !block.isFragment()).toList();
  }

  static List<Block> fragments() throws IOException {
    return blocks(pages()).filter(block -> block.isJourney() && block.isFragment()).toList();
  }

  static List<Block> betterWays() throws IOException {
    try (Stream<Path> rules = Files.list(RULES)) {
      return blocks(rules.sorted().toList())
          .filter(block -> block.isJourney() && block.heading().equals("Better"))
          .toList();
    }
  }

  private static Stream<Block> blocks(List<Path> pages) {
    return pages.stream().flatMap(page -> Block.in(page).stream());
  }

  @ParameterizedTest
  @MethodSource("wholeFiles")
  void aFileThatIsShownHasNoErrors(Block block) {
    assertEquals(List.of(), Shown.errors(block.text()), block.toString());
  }

  @ParameterizedTest
  @MethodSource("wholeFiles")
  void aFileThatIsShownIsInItsOneLayout(Block block) {
    assertEquals(Formatting.format("page.journey", block.text()).text(), block.text());
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void aFragmentHasNoErrorsWhereItStands(Block block) {
    String kind = block.words().get(2).toUpperCase(Locale.ROOT);
    assertEquals(
        List.of(),
        Shown.errorsOfItsOwn(Frame.valueOf(kind).around(block.text())),
        block.toString());
  }

  @ParameterizedTest
  @MethodSource("betterWays")
  void whatARuleCallsBetterCanBeWrittenSomewhere(Block block) {
    for (String paragraph : block.text().replace("< … >", "< >").split("\n\n")) {
      assertTrue(
          Stream.of(Frame.values())
              .anyMatch(frame -> Shown.errorsOfItsOwn(frame.around(paragraph)).isEmpty()),
          () -> block + " is right nowhere: " + paragraph + Shown.errorsOfItsOwn(paragraph));
    }
  }

  @Test
  void theProjectFileThatIsShownIsRight(@TempDir Path project) throws IOException {
    List<Block> files =
        Block.in(ROOT.resolve("docs/journey-toml.md")).stream()
            .filter(block -> block.words().contains("toml"))
            .toList();
    assertEquals(1, files.size());
    Files.writeString(project.resolve("journey.toml"), files.get(0).text());
    assertEquals(List.of(), new ProjectLoader(project, Shown.TODAY).load().findings());
  }

  @Test
  void theSmallestMapGivesNotesOnly() throws IOException {
    String map = Files.readString(ROOT.resolve("examples/one-line/checkout.journey"));
    assertEquals(
        Set.of(Severity.NOTE),
        Set.copyOf(Shown.findings(map).stream().map(Finding::severity).toList()),
        () -> Shown.findings(map).toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToFilesLeadSomewhere(Path page) throws IOException {
    var links = LINK.matcher(Files.readString(page, StandardCharsets.UTF_8));
    while (links.find()) {
      String target = links.group(1);
      if (!target.matches("(https?|mailto):.*")) {
        assertTrue(
            Files.exists(page.resolveSibling(target)), page.normalize() + " links to " + target);
      }
    }
  }
}
