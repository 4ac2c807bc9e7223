package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the {@code .journey} files below a folder. */
public final class JourneyFiles {

  // What tools write or bring: never somebody's journeys.
  private static final Set<String> SKIPPED = Set.of("node_modules", "target");

  private JourneyFiles() {}

  /**
   * All journey files, sorted; hidden folders, {@code node_modules} and {@code target} are left
   * out, and symbolic links to folders are not followed.
   */
  public static List<Path> below(Path folder) {
    return below(folder, JourneyFiles::isSkipped, JourneyFiles::isJourney);
  }

  /**
   * The files of a kind, sorted; symbolic links to folders are not followed, and what cannot be
   * read is left out.
   *
   * @param skipped the folders to leave out
   * @param wanted the files to find
   */
  static List<Path> below(Path folder, Predicate<Path> skipped, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
              return skipped.test(each) && !each.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
              if (wanted.test(each)) {
                files.add(each);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException problem) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /** Whether a folder holds what tools wrote or keep. */
  static boolean isSkipped(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.startsWith(".") || SKIPPED.contains(name);
  }

  /** Whether a file's name says that it is a journey file. */
  static boolean isJourney(Path file) {
    return file.getFileName().toString().endsWith(".journey");
  }
}
