package org.journeydsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Question;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;

/** A project for a test: one text, or a folder; free of errors, or the test fails. */
public record TestProject(Project project) {

  /** The day on which the examples were written. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** A project whose texts and names try to get out of their place in every output. */
  public static final Path HOSTILE = Path.of("src/test/resources/hostile");

  /** A project of one file. */
  public static TestProject of(String text) {
    return sound(
        new ProjectLoader(Path.of("target"), TODAY)
            .add("main.journey", text.getBytes(StandardCharsets.UTF_8))
            .load());
  }

  /** A project of one file that may have mistakes, for what must stand them. */
  public static TestProject ofFaulty(String text) {
    return new TestProject(
        new ProjectLoader(Path.of("target"), TODAY)
            .add("main.journey", text.getBytes(StandardCharsets.UTF_8))
            .load());
  }

  /** All journey files below a folder. */
  public static TestProject in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> journeys =
          files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
      return sound(new ProjectLoader(folder, TODAY).add(journeys).load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the examples. */
  public static TestProject example(String name) {
    return in(Path.of("../../examples").resolve(name));
  }

  private static TestProject sound(Project project) {
    assertEquals(
        List.of(),
        project.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    return new TestProject(project);
  }

  public ProjectModel model() {
    return project.model();
  }

  public Source source() {
    return project.source();
  }

  public Journey journey(String name) {
    return model().journeys().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public Kpi kpi(String name) {
    return model().kpis().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public List<Question> questions() {
    return AskedQuestions.of(model());
  }

  /** What a generator says of it. */
  public List<String> messages(Generator generator) {
    return generator.generate(source()).findings().stream().map(Finding::message).toList();
  }

  /** A question by its path. */
  public Question question(String path) {
    return questions().stream()
        .filter(each -> Paths.of(each).equals(path))
        .findFirst()
        .orElseThrow();
  }
}
