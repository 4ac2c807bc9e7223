package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Options.Template;

/**
 * The folder {@code templates} of a project: every {@code .mustache} file in it is a template of
 * the file that it is named after. Symbolic links to folders are not followed, and a file that lies
 * outside the project is not read.
 */
final class TemplateFolder {

  private static final String FOLDER = "templates";
  private static final String ENDING = ".mustache";
  private static final int LIMIT = 256 * 1024;

  private final Path root;

  TemplateFolder(Path root) {
    this.root = root;
  }

  /** All templates, in order of their paths. */
  List<Template> read() {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return JourneyFiles.below(
            folder, each -> false, each -> each.getFileName().toString().endsWith(ENDING))
        .stream()
        .map(each -> read(each, folder))
        .sorted(java.util.Comparator.comparing(Template::path))
        .toList();
  }

  private Template read(Path file, Path folder) {
    String name = root.relativize(file).toString().replace('\\', '/');
    String path = folder.relativize(file).toString().replace('\\', '/');
    path = path.substring(0, path.length() - ENDING.length());
    Reading reading = new SafeFiles(root).text(file, name);
    if (reading.problem() != null) {
      return new Template(name, path, "", Optional.of(reading.problem()));
    }
    if (reading.text().length() > LIMIT) {
      return new Template(name, path, "", Optional.of(tooLarge(name)));
    }
    return new Template(name, path, reading.text(), Optional.empty());
  }

  private static Finding tooLarge(String name) {
    return Finding.of(
        "template-refused",
        Severity.ERROR,
        "Template '%s' makes no file: it has more than %s characters.".formatted(name, LIMIT),
        Place.of(name));
  }
}
