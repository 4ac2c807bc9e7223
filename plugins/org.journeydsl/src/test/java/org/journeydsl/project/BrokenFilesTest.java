package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger may send gives a finding, in bounded time and memory, and never an exception. */
final class BrokenFilesTest {

  /** Far more than any of them takes on a busy machine, far less than a quadratic reader would. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static final String MAP =
      "journey Checkout < stage Purchase < touchpoint Cart channel web > >\n";

  @TempDir Path outer;
  private Path root;

  @BeforeEach
  void makeAProject() throws IOException {
    root = Files.createDirectory(outer.resolve("project"));
    Files.writeString(root.resolve("journey.toml"), "[project]\nname = \"Broken\"\n");
  }

  @Test
  void tenThousandNestedBlocks() throws IOException {
    String text = "journey A < stage B < touchpoint C < " + "message M < ".repeat(10_000);
    assertOnly("nested-too-deep", load(text + ">".repeat(10_003)));
  }

  @Test
  void tenThousandOpeningSigns() throws IOException {
    assertOnly("nested-too-deep", load("<".repeat(10_000)));
  }

  @Test
  void tenThousandClosingSigns() throws IOException {
    assertOnly("extra-bracket", load(">\n".repeat(10_000)));
  }

  @Test
  void tenThousandMistakes() throws IOException {
    String text =
        "journey A <\n  stage B <\n    touchpoint C <\n"
            + "      wrong \"x\" 5 ,\n      does\n      channel\n      note \"n\"\n      \"stray\"\n"
                .repeat(2_500)
            + "    >\n  >\n>\n";
    List<Finding> findings = load(text);
    assertEquals(10_000, findings.stream().filter(BrokenFilesTest::isError).count());
    assertEquals(
        new TreeSet<>(List.of("missing-value", "stray-text", "unknown-fact")), rules(findings));
  }

  @Test
  void tenThousandNamesThatNobodyHas() throws IOException {
    StringBuilder text = new StringBuilder("journey A <\n  stage B <\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("    touchpoint T%d next Nowhere%d\n".formatted(i, i));
    }
    List<Finding> findings = load(text + "  >\n>\n");
    assertEquals(10_000, findings.stream().filter(f -> f.rule().equals("unresolved-name")).count());
  }

  @Test
  void aFileOfFiftyMegabytes() throws IOException {
    Files.write(root.resolve("main.journey"), MAP.repeat(800_000).getBytes(StandardCharsets.UTF_8));
    List<Finding> findings = load();
    assertOnly("file-too-large", findings);
    assertTrue(findings.get(0).message().startsWith("'main.journey' has 51 MB"));
  }

  @Test
  void aLineOfFiveMegabytes() throws IOException {
    String line = "note \"" + "word ".repeat(1_000_000) + "\"";
    assertEquals(
        new TreeSet<>(),
        rules(load("journey A < " + line + " stage B < touchpoint C channel web > >")));
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Files.write(
        root.resolve("main.journey"), new byte[] {'n', 'o', '\n', (byte) 0xC3, (byte) 0x28});
    List<Finding> findings = load();
    assertOnly("file-not-utf8", findings);
    assertEquals(2, findings.get(0).place().line());
  }

  @Test
  void aNulCharacter() throws IOException {
    assertOnly("file-has-nul", load(MAP + "\0"));
  }

  @Test
  void anImportThatGoesRound() throws IOException {
    Files.writeString(root.resolve("a.journey"), "import \"main.journey\"\npersona Olena\n");
    List<Finding> findings = load("import \"a.journey\"\n" + MAP);
    assertEquals(
        2, findings.stream().filter(finding -> finding.rule().equals("import-cycle")).count());
  }

  @Test
  void anImportOfItself() throws IOException {
    List<Finding> findings = load("import \"main.journey\"\n" + MAP);
    assertEquals(
        "This file imports itself: remove the import.",
        findings.stream()
            .filter(finding -> finding.rule().equals("import-cycle"))
            .findFirst()
            .orElseThrow()
            .message());
  }

  @Test
  void aChainOfTwoThousandImports() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(
          root.resolve("f" + i + ".journey"), "import \"f%d.journey\"\n".formatted(i + 1));
    }
    Files.writeString(root.resolve("f2000.journey"), "persona Olena\n");
    assertEquals(new TreeSet<>(), rules(load("import \"f0.journey\"\n" + MAP)));
  }

  @Test
  void anImportOfAFolder() throws IOException {
    Files.createDirectory(root.resolve("shared"));
    assertOnly("import-not-a-file", load("import \"shared\"\n" + MAP));
  }

  @Test
  void anImportOfADevice() throws IOException {
    assertOnly("import-outside-project", load("import \"/dev/zero\"\n" + MAP));
  }

  @Test
  void anImportOfALinkToADevice() throws IOException {
    Files.createSymbolicLink(root.resolve("zero.journey"), Path.of("/dev/zero"));
    Files.writeString(root.resolve("main.journey"), "import \"zero.journey\"\n" + MAP);
    List<Finding> findings = load(List.of(root.resolve("main.journey")));
    assertOnly("import-outside-project", findings);
    assertOnly("file-unreadable", load(List.of(root.resolve("zero.journey"))));
  }

  @Test
  void anImportFromOutside() throws IOException {
    Files.writeString(outer.resolve("secret.journey"), "persona Olena\n");
    assertOnly("import-outside-project", load("import \"../secret.journey\"\n" + MAP));
    assertOnly("import-outside-project", load("import \"../*.journey\"\n" + MAP));
  }

  @Test
  void anImportThroughALinkThatLeaves() throws IOException {
    Path secret = Files.createDirectory(outer.resolve("elsewhere"));
    Files.writeString(secret.resolve("secret.journey"), "persona Olena\n");
    Files.createSymbolicLink(root.resolve("shared"), secret);
    Files.createSymbolicLink(root.resolve("one.journey"), secret.resolve("secret.journey"));
    for (String path : List.of("shared/secret.journey", "one.journey")) {
      Files.writeString(root.resolve("main.journey"), "import \"" + path + "\"\n" + MAP);
      assertOnly("import-outside-project", load(List.of(root.resolve("main.journey"))));
    }
    Files.writeString(root.resolve("main.journey"), "import \"shared/*.journey\"\n" + MAP);
    assertOnly("import-not-found", load(List.of(root.resolve("main.journey"))));
  }

  @Test
  void aFileThatIsAFolder() throws IOException {
    Path folder = Files.createDirectory(root.resolve("folder.journey"));
    assertOnly("file-unreadable", load(List.of(folder)));
  }

  @Test
  void aCommentThatNeverEndsInALargeFile() throws IOException {
    assertOnly("unclosed-comment", load(MAP + "/* " + "x < > \" ".repeat(500_000)));
  }

  private List<Finding> load(String text) throws IOException {
    Files.writeString(root.resolve("main.journey"), text);
    return load();
  }

  private List<Finding> load() {
    return load(JourneyFiles.below(root));
  }

  private List<Finding> load(List<Path> files) {
    return assertTimeoutPreemptively(
        BOUND,
        () -> new ProjectLoader(root, LocalDate.of(2026, 11, 22)).add(files).load().findings());
  }

  private static void assertOnly(String rule, List<Finding> findings) {
    assertEquals(new TreeSet<>(List.of(rule)), rules(findings));
  }

  /** The rules that errors speak of. */
  private static TreeSet<String> rules(List<Finding> findings) {
    TreeSet<String> rules = new TreeSet<>();
    findings.stream().filter(BrokenFilesTest::isError).map(Finding::rule).forEach(rules::add);
    return rules;
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
