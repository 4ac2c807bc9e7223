package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The journey files that somebody named, project by project: files, folders and patterns with
 * {@code *}, {@code ?} and {@code **}.
 *
 * @param groups the files, by the project they belong to, in order of paths
 * @param problems names that lead to no journey file, each as a sentence
 */
public record Selection(List<Group> groups, List<String> problems) {

  public Selection {
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
  }

  /**
   * Files of one project.
   *
   * @param root the project's folder
   * @param files the files, absolute, in order
   */
  public record Group(Path root, List<Path> files) {

    public Group {
      files = List.copyOf(files);
    }
  }

  /**
   * Finds the files.
   *
   * @param names what was written; the folder itself where nothing was
   * @param folder the folder that relative names start from
   */
  public static Selection of(List<String> names, Path folder) {
    TreeSet<Path> files = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (String name : names.isEmpty() ? List.of(".") : names) {
      String problem = add(name, folder, files);
      if (problem != null) {
        problems.add(problem);
      }
    }
    Map<Path, Path> roots = new HashMap<>();
    Map<Path, List<Path>> byRoot = new TreeMap<>();
    for (Path file : files) {
      Path root = roots.computeIfAbsent(file.getParent(), ProjectRoot::of);
      byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(file);
    }
    List<Group> groups = new ArrayList<>();
    byRoot.forEach((root, members) -> groups.add(new Group(root, members)));
    return new Selection(groups, problems);
  }

  private static String add(String name, Path folder, TreeSet<Path> files) {
    try {
      Path path = folder.resolve(name).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        return addAll(path, files) ? null : "There is no .journey file in '" + name + "'.";
      }
      if (path.endsWith(ProjectRoot.SETTINGS) && Files.exists(path)) {
        return add(path.getParent().toString(), folder, files);
      }
      if (Files.exists(path)) {
        if (!name.endsWith(".journey")) {
          return "'" + name + "' is no .journey file.";
        }
        files.add(path);
        return null;
      }
    } catch (InvalidPathException e) {
      // Not a path on this system; it may be a pattern, since Windows allows no star in a name.
    }
    if (name.contains("*") || name.contains("?")) {
      return matching(name, folder, files) ? null : "No .journey file matches '" + name + "'.";
    }
    return "There is no file or folder '" + name + "'.";
  }

  private static boolean addAll(Path folder, TreeSet<Path> files) {
    List<Path> below = JourneyFiles.below(folder);
    files.addAll(below);
    return !below.isEmpty();
  }

  private static boolean matching(String written, Path folder, TreeSet<Path> files) {
    String pattern = written.replace('\\', '/');
    int wild = pattern.indexOf('*');
    int single = pattern.indexOf('?');
    if (wild < 0 || (single >= 0 && single < wild)) {
      wild = single;
    }
    int slash = pattern.lastIndexOf('/', wild);
    Path start = folder;
    try {
      start = folder.resolve(pattern.substring(0, slash + 1)).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return false;
    }
    String rest = Globs.normalize(pattern.substring(slash + 1));
    if (rest == null || !Files.isDirectory(start)) {
      return false;
    }
    boolean found = false;
    for (Path file : JourneyFiles.below(start)) {
      if (matchesWithin(rest, start.relativize(file).toString().replace('\\', '/'))) {
        files.add(file);
        found = true;
      }
    }
    return found;
  }

  /** Whether a pattern names a file or one of the folders it is in, as {@code examples/*} does. */
  private static boolean matchesWithin(String pattern, String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (Globs.matches(pattern, path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
