package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The journey files of one project; it looks no further than a question needs. */
final class ProjectFiles {

  /**
   * Where no {@code journey.toml} says where the project begins, its root may be a large repository
   * or a home folder: after so many files and folders the answer is "there may be more".
   */
  private static final int LIMIT_WITHOUT_SETTINGS = 500;

  private final Path root;
  private final Map<Path, Set<String>> below = new HashMap<>();

  ProjectFiles(Path root) {
    this.root = root;
  }

  /** The journey files below a folder of the project, relative to the root. */
  Set<String> below(Path folder) {
    return below.computeIfAbsent(
        folder,
        key -> {
          Set<String> paths = new TreeSet<>();
          for (Path file : JourneyFiles.below(key)) {
            paths.add(relative(file));
          }
          return paths;
        });
  }

  /** All journey files, where settings say where the project begins; else none. */
  Set<String> bounded() {
    return Files.isRegularFile(root.resolve(ProjectRoot.SETTINGS)) ? below(root) : Set.of();
  }

  /** Whether these are surely all journey files of the project. */
  boolean areAll(Set<String> paths) {
    boolean bounded = Files.isRegularFile(root.resolve(ProjectRoot.SETTINGS));
    Search search = new Search(paths, bounded ? Integer.MAX_VALUE : LIMIT_WITHOUT_SETTINGS);
    try {
      Files.walkFileTree(root, search);
    } catch (IOException e) {
      return false;
    }
    return !search.more;
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Ends at the first journey file that is not among those given. */
  private final class Search extends SimpleFileVisitor<Path> {

    private final Set<String> known;
    private final int limit;
    private int visited;
    private boolean more;

    Search(Set<String> known, int limit) {
      this.known = known;
      this.limit = limit;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      if (!each.equals(root) && (JourneyFiles.isSkipped(each) || isProject(each))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return go(false);
    }

    @Override
    public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
      return go(JourneyFiles.isJourney(each) && !known.contains(relative(each)));
    }

    @Override
    public FileVisitResult visitFileFailed(Path each, IOException problem) {
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult go(boolean unknown) {
      more |= unknown || ++visited > limit;
      return more ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** A folder with settings of its own is another project. */
    private boolean isProject(Path folder) {
      return Files.exists(folder.resolve(ProjectRoot.SETTINGS));
    }
  }
}
