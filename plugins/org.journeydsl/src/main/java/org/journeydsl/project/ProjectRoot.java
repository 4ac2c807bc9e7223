package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project that a file belongs to. */
public final class ProjectRoot {

  /** The file that marks a project and holds its settings. */
  public static final String SETTINGS = "journey.toml";

  private ProjectRoot() {}

  /**
   * The nearest folder upwards with {@code journey.toml}, else git's top folder, else the file's
   * own folder. A folder counts as its own content.
   */
  public static Path of(Path fileOrFolder) {
    Path absolute = fileOrFolder.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    Path git = null;
    for (Path up = folder; up != null; up = up.getParent()) {
      if (Files.isRegularFile(up.resolve(SETTINGS))) {
        return up;
      }
      if (git == null && Files.exists(up.resolve(".git"))) {
        git = up;
      }
    }
    return git != null ? git : folder;
  }

  /** The top folder of the repository that a folder is in; empty where it is in none. */
  public static Optional<Path> repository(Path folder) {
    for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(".git"))) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }
}
