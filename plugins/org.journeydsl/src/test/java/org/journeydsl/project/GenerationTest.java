package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationTest {

  @TempDir private Path folder;

  @Test
  void refusesTwoGeneratorsThatWriteOneFile() {
    assertEquals(
        List.of("Generators 'one' and 'two' both write 'a.html': run one of them only."),
        messages(generator("one", "a.html"), generator("two", "a.html")));
  }

  @Test
  void refusesNamesThatAreOneOnSomeSystem() {
    assertEquals(
        List.of(
            "'Straße.html' and 'STRASSE.html' would be one file on Windows and macOS: rename what"
                + " they are named after."),
        messages(generator("one", "Straße.html", "STRASSE.html")));
    assertEquals(1, messages(generator("one", "a.html", "A.html")).size());
    assertEquals(1, messages(generator("one", "a", "A/b")).size());
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    assertTrue(messages(generator("one", "../a.html")).get(0).contains("it leaves its folder"));
  }

  @Test
  void keepsTheOrderOfGenerators() {
    var generation = run(generator("one", "b", "a"), generator("two", "c"));
    assertEquals(
        List.of("b", "a", "c"), generation.files().stream().map(x -> x.file().path()).toList());
  }

  @Test
  void endsBeforeTheNextGeneratorWhereSomebodySaysSo() {
    Project project = new ProjectLoader(folder, LocalDate.parse("2026-11-22")).load();
    List<Generator> generators = List.of(generator("one", "a"), generator("two", "b"));
    List<String> told = new ArrayList<>();
    assertThrows(
        CancellationException.class,
        () ->
            Generation.of(
                project,
                generators,
                Audience.TEAM,
                next -> {
                  told.add(next.id());
                  if (next.id().equals("two")) {
                    throw new CancellationException();
                  }
                }));
    assertEquals(List.of("one", "two"), told);
  }

  private List<String> messages(Generator... generators) {
    return run(generators).findings().stream().map(Finding::message).toList();
  }

  private Generation run(Generator... generators) {
    Project project = new ProjectLoader(folder, LocalDate.parse("2026-11-22")).load();
    return Generation.of(project, List.of(generators));
  }

  private static Generator generator(String id, String... paths) {
    return new Generator() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String description() {
        return "a sketch";
      }

      @Override
      public Generated generate(Source source) {
        return Generated.of(
            List.of(paths).stream().map(path -> GeneratedFile.text(path, "x")).toList());
      }
    };
  }
}
