package org.journeydsl.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/**
 * What generators made of a project, not yet written anywhere.
 *
 * @param files the files, each with the id of the generator that made it, in order
 * @param findings what formats have no place for, and what keeps the files from being written
 */
public record Generation(List<Output> files, List<Finding> findings) {

  public Generation {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * One file.
   *
   * @param generator id of its generator
   * @param file where it belongs, and its bytes
   */
  public record Output(String generator, GeneratedFile file) {}

  /** Runs generators over a project that has no errors, for those who write it. */
  public static Generation of(Project project, List<Generator> generators) {
    return of(project, generators, Audience.TEAM);
  }

  /** Runs generators over a project that has no errors, for an audience. */
  public static Generation of(Project project, List<Generator> generators, Audience audience) {
    return of(project, generators, audience, generator -> {});
  }

  /**
   * Runs generators over a project that has no errors, and tells how far it is.
   *
   * @param next told of each generator before it runs; what it throws ends the run
   */
  public static Generation of(
      Project project, List<Generator> generators, Audience audience, Consumer<Generator> next) {
    Source source = project.source(audience);
    List<Finding> findings = new ArrayList<>();
    Map<String, Output> byName = new LinkedHashMap<>();
    for (Generator generator : generators) {
      next.accept(generator);
      Generated generated = generator.generate(source);
      findings.addAll(generated.findings());
      for (GeneratedFile file : generated.files()) {
        OutputPath.problem(file.path())
            .ifPresent(
                problem ->
                    findings.add(
                        error(
                            "output-name-refused",
                            "Generator '%s' wants to write '%s', which is no safe name for a file (%s)."
                                .formatted(generator.id(), file.path(), problem))));
        Output output = new Output(generator.id(), file);
        Output other = byName.putIfAbsent(OutputPath.folded(file.path()), output);
        if (other != null) {
          findings.add(collision(other, output));
        }
      }
    }
    findings.addAll(foldersThatAreFiles(byName));
    // What keeps several outputs from being complete is said once.
    return new Generation(List.copyOf(byName.values()), List.copyOf(new LinkedHashSet<>(findings)));
  }

  /** Whether nothing may be written. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Finding collision(Output first, Output second) {
    String one = first.file().path();
    String two = second.file().path();
    String message =
        one.equals(two)
            ? "Generators '%s' and '%s' both write '%s': run one of them only."
                .formatted(first.generator(), second.generator(), one)
            : "'%s' and '%s' would be one file on Windows and macOS: rename what they are named after."
                .formatted(one, two);
    return error("output-collision", message);
  }

  private static List<Finding> foldersThatAreFiles(Map<String, Output> byName) {
    List<Finding> findings = new ArrayList<>();
    byName.forEach(
        (name, output) -> {
          for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Output folder = byName.get(name.substring(0, slash));
            if (folder != null) {
              findings.add(
                  error(
                      "output-collision",
                      "'%s' would be a file and the folder of '%s': rename what they are named after."
                          .formatted(folder.file().path(), output.file().path())));
            }
          }
        });
    return findings;
  }

  private static Finding error(String rule, String message) {
    return Finding.of(rule, Severity.ERROR, message, Place.of(ProjectRoot.SETTINGS));
  }
}
