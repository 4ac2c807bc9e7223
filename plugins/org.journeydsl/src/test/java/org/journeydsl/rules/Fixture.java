package org.journeydsl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.Generation;
import org.journeydsl.project.JourneyFiles;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;

/**
 * An example of one rule: a file or a folder under {@code src/test/resources/rules} with its
 * expectations, and what it shall be after the rule's fixes.
 *
 * @param rule the rule that it is an example of
 * @param path the file or the folder
 */
record Fixture(String rule, Path path) {

  private static final Path FOLDER = Path.of("src/test/resources/rules");
  private static final String TODAY = "// today ";

  /** All fixtures, sorted. */
  static List<Fixture> all() {
    try (var paths = Files.list(FOLDER)) {
      return paths
          .filter(path -> !path.getFileName().toString().contains(".fixed"))
          .map(path -> new Fixture(path.getFileName().toString().replace(".journey", ""), path))
          .sorted(Comparator.comparing(Fixture::rule))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its files as they are before any fix, by their path in the project. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isRegularFile(path)) {
      files.put("main.journey", bytes(path));
      return files;
    }
    try (var paths = Files.walk(path)) {
      for (Path each : paths.filter(Files::isRegularFile).toList()) {
        String name = path.relativize(each).toString().replace('\\', '/');
        files.put(name, bytes(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Writes it to a folder of its own, loads and judges it there. */
  Project load(Path folder) {
    Map<String, byte[]> files = files();
    try {
      for (var file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProjectLoader(folder, today(files.get("main.journey")))
        .add(JourneyFiles.below(folder))
        .load();
  }

  /**
   * What its files are told: by the rules; by the generators too, where its rule is one of theirs.
   */
  List<Finding> findings(Path folder) {
    Project project = load(folder);
    List<Finding> findings = new ArrayList<>(project.findings());
    if (findings.stream().noneMatch(finding -> finding.rule().equals(rule))
        && !project.hasErrors()) {
      findings.addAll(Generation.of(project, Generators.all()).findings());
    }
    return findings;
  }

  private static LocalDate today(byte[] main) {
    String text = text(main);
    return text.startsWith(TODAY)
        ? LocalDate.parse(text.substring(TODAY.length(), TODAY.length() + 10))
        : LocalDate.of(2026, 11, 22);
  }

  /** What the comments of its files expect. */
  List<Expectation> expectations() {
    List<Expectation> expectations = new ArrayList<>();
    files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".journey") || name.endsWith(".toml")) {
                expectations.addAll(Expectation.in(name, text(bytes)));
              }
            });
    return expectations;
  }

  /** Its texts after the safe fixes of its rule. */
  Map<String, String> fixed(List<Finding> findings) {
    Edits edits =
        Edits.safe(findings.stream().filter(finding -> finding.rule().equals(rule)).toList());
    Map<String, String> fixed = new TreeMap<>();
    files().forEach((name, bytes) -> fixed.put(name, edits.apply(name, text(bytes))));
    return fixed;
  }

  /**
   * What its texts shall be after the fixes: {@code <id>.fixed.journey} or the files in {@code
   * <id>.fixed}; unchanged without one.
   */
  Map<String, String> expectedAfterFixes() {
    Map<String, String> expected = new TreeMap<>();
    files()
        .forEach(
            (name, bytes) -> {
              Path beside =
                  Files.isRegularFile(path)
                      ? FOLDER.resolve(rule + ".fixed.journey")
                      : FOLDER.resolve(rule + ".fixed").resolve(name);
              expected.put(name, text(Files.exists(beside) ? bytes(beside) : bytes));
            });
    return expected;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return rule;
  }
}
