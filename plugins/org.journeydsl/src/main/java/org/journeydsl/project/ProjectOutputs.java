package org.journeydsl.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;

/**
 * What came of writing a project's outputs as its {@code journey.toml} says: with its generators,
 * into its folder.
 *
 * <p>For editors, where nobody can say otherwise; the command line has options for both.
 *
 * @param project the project
 * @param folder where its outputs belong
 * @param results what happened, file by file; empty where nothing was written
 * @param findings what formats have no place for
 * @param problem why nothing was written, as a sentence
 */
public record ProjectOutputs(
    Project project,
    Path folder,
    List<OutputFolder.Result> results,
    List<Finding> findings,
    Optional<String> problem) {

  public ProjectOutputs {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }

  /**
   * Makes and writes the outputs of a project; nothing while there are errors in it.
   *
   * @param next told of each generator before it runs; what it throws ends the run, and nothing is
   *     written
   */
  public static ProjectOutputs write(
      Selection.Group group, LocalDate today, Audience audience, Consumer<Generator> next) {
    Project project = new ProjectLoader(group.root(), today).add(group.files()).load();
    if (project.hasErrors()) {
      long errors =
          project.findings().stream().filter(each -> each.severity() == Severity.ERROR).count();
      return nothing(
          project, "Nothing was written: first put the errors right (%s).".formatted(errors));
    }
    Generation generation = Generation.of(project, generators(project.settings()), audience, next);
    if (generation.hasErrors()) {
      return nothing(project, "Nothing was written: " + generation.findings().get(0).message());
    }
    if (!isAllowed(project.root(), project.settings())) {
      return nothing(
          project,
          "journey.toml names '%s' as output folder, which is outside the project."
              .formatted(project.settings().output()));
    }
    Path folder = folder(project.root(), project.settings());
    // Files of journeys that were not read may be of use still.
    List<OutputFolder.Result> results =
        new OutputFolder(folder).write(generation, generator -> project.model().complete());
    return new ProjectOutputs(project, folder, results, generation.findings(), Optional.empty());
  }

  /** The generators that a project wants: those that it names, else all. */
  public static List<Generator> generators(Settings settings) {
    List<String> ids = settings.generators();
    return Generators.all().stream()
        .filter(each -> ids.isEmpty() || ids.contains(each.id()))
        .toList();
  }

  /** Removes what earlier runs wrote into a project's folder and nobody changed since. */
  public static List<OutputFolder.Result> clean(Path root) {
    Settings settings = Settings.of(root);
    return isAllowed(root, settings) ? new OutputFolder(folder(root, settings)).clean() : List.of();
  }

  /** Where the outputs of a project belong. */
  public static Path folder(Path root, Settings settings) {
    return root.resolve(settings.output()).normalize();
  }

  private static boolean isAllowed(Path root, Settings settings) {
    return OutputFolder.mayBeNamedBy(root, Path.of(settings.output()));
  }

  private static ProjectOutputs nothing(Project project, String problem) {
    return new ProjectOutputs(
        project,
        folder(project.root(), project.settings()),
        List.of(),
        List.of(),
        Optional.of(problem));
  }
}
