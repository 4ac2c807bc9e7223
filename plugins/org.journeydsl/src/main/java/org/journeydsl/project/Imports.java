package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/** Follows imports from file to file, within the project only. */
final class Imports {

  private final Path root;
  private final SafeFiles safe;
  private final Function<String, ParsedFile> parse;
  private final Map<Resource, List<ParsedFile>> imported = new HashMap<>();
  private final ProjectFiles files;

  Imports(Path root, SafeFiles safe, Function<String, ParsedFile> parse) {
    this.root = root;
    this.files = new ProjectFiles(root);
    this.safe = safe;
    this.parse = parse;
  }

  /** The files that a file imports; it was followed before. */
  List<ParsedFile> of(Resource importer) {
    return imported.getOrDefault(importer, List.of());
  }

  /** Reads all that a file imports, and what that imports; tells which imports are wrong. */
  List<Finding> follow(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    follow(file, findings);
    return findings;
  }

  private void follow(ParsedFile file, List<Finding> findings) {
    if (imported.containsKey(file.resource())) {
      return;
    }
    Set<ParsedFile> targets = new LinkedHashSet<>();
    imported.put(file.resource(), new ArrayList<>());
    for (Import each : file.content().getImports()) {
      if (each.getPath() != null && !each.getPath().isBlank()) {
        for (String path : paths(file, each, findings)) {
          ParsedFile target = path.equals(file.path()) ? null : parse.apply(path);
          if (target != null) {
            targets.add(target);
          }
        }
      }
    }
    imported.get(file.resource()).addAll(targets);
    for (ParsedFile target : targets) {
      follow(target, findings);
    }
  }

  private Set<String> paths(ParsedFile file, Import each, List<Finding> findings) {
    String written = each.getPath();
    Place place = new NodePlaces(List.of(file)).of(each, Literals.IMPORT__PATH);
    if (written.startsWith("/") || written.contains(":") || written.contains("\\")) {
      findings.add(outside(written, place));
      return Set.of();
    }
    Path folder = root.resolve(file.path()).getParent();
    if (written.contains("*") || written.contains("?")) {
      return matching(folder, written, place, findings);
    }
    Path target;
    try {
      target = folder.resolve(written).normalize();
    } catch (InvalidPathException e) {
      findings.add(notFound(written, place));
      return Set.of();
    }
    if (!target.startsWith(root)) {
      findings.add(outside(written, place));
    } else if (!Files.exists(target)) {
      findings.add(notFound(written, place));
    } else if (!safe.isInside(target)) {
      findings.add(outside(written, place));
    } else if (Files.isDirectory(target)) {
      findings.add(folder(written, place));
    } else if (!Files.isRegularFile(target) || !written.endsWith(".journey")) {
      findings.add(
          error(
              "import-not-a-file",
              "'%s' is %s: import a .journey file."
                  .formatted(
                      written, Files.isRegularFile(target) ? "no .journey file" : "a device"),
              place));
    } else {
      return Set.of(relative(target));
    }
    return Set.of();
  }

  private Set<String> matching(Path folder, String glob, Place place, List<Finding> findings) {
    // The part of the pattern before its first star says where to look.
    String pattern = folder.equals(root) ? glob : relative(folder) + "/" + glob;
    String normal = Globs.normalize(pattern);
    if (normal == null) {
      findings.add(outside(glob, place));
      return Set.of();
    }
    Set<String> matching = new TreeSet<>();
    int wild = normal.indexOf('*') < 0 ? normal.indexOf('?') : normal.indexOf('*');
    Path start = root.resolve(normal.substring(0, normal.lastIndexOf('/', wild) + 1));
    for (String path : files.below(start)) {
      if (Globs.matches(normal, path)) {
        matching.add(path);
      }
    }
    if (matching.isEmpty()) {
      findings.add(
          error(
              "import-not-found",
              "No file matches '%s': correct the path, or remove the import.".formatted(glob),
              place));
    }
    return matching;
  }

  /** Whether these are all journey files of the project. */
  boolean isComplete(Set<String> paths) {
    return files.areAll(paths);
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static Finding notFound(String written, Place place) {
    return error(
        "import-not-found",
        "There is no file '%s': correct the path, which starts from this file's folder."
            .formatted(written),
        place);
  }

  private static Finding outside(String written, Place place) {
    return error(
        "import-outside-project",
        "'%s' is outside the project: copy the file into it, or move journey.toml up."
            .formatted(written),
        place);
  }

  private static Finding folder(String written, Place place) {
    String glob = written.replaceAll("/+$", "") + "/*.journey";
    return new Finding(
        "import-not-a-file",
        Severity.ERROR,
        "'%s' is a folder: import a .journey file, or '%s'.".formatted(written, glob),
        place,
        List.of(
            Fix.safe(
                "Write '" + glob + "'",
                new TextEdit(place.file(), place.offset(), place.length(), '"' + glob + '"'))));
  }

  private static Finding error(String rule, String message, Place place) {
    return Finding.of(rule, Severity.ERROR, message, place);
  }
}
