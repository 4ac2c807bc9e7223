package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final Map<Resource, List<String>> imported = new HashMap<>();
  private final Map<Import, List<String>> brought = new IdentityHashMap<>();
  private final Set<String> unsaved;
  private final ProjectFiles files;

  Imports(Path root, SafeFiles safe, Function<String, ParsedFile> parse) {
    this(root, safe, parse, Set.of());
  }

  /**
   * Prepares to follow imports.
   *
   * @param parse reads a file once; null where it cannot be read
   * @param unsaved texts that can be imported though they may be in no file yet
   */
  Imports(Path root, SafeFiles safe, Function<String, ParsedFile> parse, Set<String> unsaved) {
    this.root = root;
    this.files = new ProjectFiles(root);
    this.safe = safe;
    this.parse = parse;
    this.unsaved = unsaved;
  }

  /** The files that a file imports; it was followed before. */
  List<ParsedFile> of(Resource importer) {
    return read(imported.get(importer));
  }

  /** The files that one import brings. */
  List<ParsedFile> of(Import statement) {
    return read(brought.get(statement));
  }

  /** Reads what one file imports, and no further; tells which of its imports are wrong. */
  List<Finding> only(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    read(file, findings);
    return findings;
  }

  /** Whether it is known what a file imports. */
  boolean knows(ParsedFile file) {
    return imported.containsKey(file.resource());
  }

  /** The paths of what a file imports. */
  List<String> paths(Resource importer) {
    return imported.getOrDefault(importer, List.of());
  }

  /** Forgets what a text imported that was replaced. */
  void forget(ParsedFile file) {
    imported.remove(file.resource());
    file.content().getImports().forEach(brought::remove);
  }

  private List<ParsedFile> read(List<String> paths) {
    if (paths == null || paths.isEmpty()) {
      return List.of();
    }
    List<ParsedFile> read = new ArrayList<>(paths.size());
    for (String path : paths) {
      ParsedFile file = parse.apply(path);
      if (file != null) {
        read.add(file);
      }
    }
    return read;
  }

  /** Reads all that a file imports, and what that imports; tells which imports are wrong. */
  List<Finding> follow(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    Deque<ParsedFile> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      ParsedFile next = open.pop();
      if (!imported.containsKey(next.resource())) {
        open.addAll(read(next, findings));
      }
    }
    return findings;
  }

  private List<ParsedFile> read(ParsedFile file, List<Finding> findings) {
    Set<String> targets = new LinkedHashSet<>();
    for (Import each : file.content().getImports()) {
      if (each.getPath() != null && !each.getPath().isBlank()) {
        List<String> found = new ArrayList<>(paths(file, each, findings));
        found.remove(file.path());
        brought.put(each, found);
        targets.addAll(found);
      }
    }
    imported.put(file.resource(), List.copyOf(targets));
    return of(file.resource());
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
      findings.add(notFound(file, written, place));
      return Set.of();
    }
    if (!target.startsWith(root)) {
      findings.add(outside(written, place));
    } else if (unsaved.contains(relative(target)) && written.endsWith(".journey")) {
      return Set.of(relative(target));
    } else if (!Files.exists(target)) {
      findings.add(notFound(file, written, place));
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
    Set<String> candidates = new TreeSet<>(files.below(start));
    candidates.addAll(unsaved);
    for (String path : candidates) {
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

  private Finding notFound(ParsedFile file, String written, Place place) {
    String name = written.substring(written.lastIndexOf('/') + 1);
    List<String> same =
        files.bounded().stream()
            .filter(path -> path.substring(path.lastIndexOf('/') + 1).equals(name))
            .filter(path -> !path.equals(file.path()))
            .toList();
    List<Fix> fixes = new ArrayList<>();
    if (same.size() == 1) {
      Path folder = root.resolve(file.path()).getParent();
      String right = folder.relativize(root.resolve(same.get(0))).toString().replace('\\', '/');
      fixes.add(
          Fix.safe(
              "Write '" + right + "'",
              new TextEdit(place.file(), place.offset(), place.length(), '"' + right + '"')));
    }
    return new Finding(
        "import-not-found",
        Severity.ERROR,
        "There is no file '%s': correct the path, which starts from this file's folder."
            .formatted(written),
        place,
        fixes);
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
