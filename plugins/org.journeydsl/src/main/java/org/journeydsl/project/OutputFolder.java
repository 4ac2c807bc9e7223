package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.journeydsl.generate.code.CodeMapGenerator;
import org.journeydsl.generate.code.QuestionChange;

/**
 * The one place that writes what generators made.
 *
 * <p>It writes below its folder only and through no symbolic link, writes only what changed, each
 * file whole, and removes only files that it wrote and nobody changed since. What it is about to
 * write it notes first, so that a run that is cut off forgets nothing.
 */
public final class OutputFolder {

  /** What happens to a file. */
  public enum Deed {
    /** New, or with new content. */
    WRITTEN,
    /** The same bytes stood there already. */
    UNCHANGED,
    /** Made by an earlier run, and no longer by this one. */
    REMOVED,
    /** No longer made, but a person changed it: it stays and is the person's from now on. */
    KEPT,
    /** A file that we did not write stands in the way. */
    IN_THE_WAY,
    /** It could not be written or removed. */
    FAILED
  }

  /**
   * One file and what happened to it.
   *
   * @param path relative to the folder, with {@code /} between folders
   * @param deed what happened
   * @param reason why, where it failed; else empty
   */
  public record Result(String path, Deed deed, String reason) {}

  /** The list of what was written, in the folder itself. */
  public static final String LIST = OutputManifest.NAME;

  /** No code map is as large as this; whatever is stays unread. */
  private static final long LARGEST = 32 * 1024 * 1024;

  private final Path folder;

  /** A folder; it need not exist yet. */
  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Whether a project may write to the folder that its {@code journey.toml} names: a project may be
   * a stranger's, so only inside the project, symbolic links followed.
   */
  public static boolean mayBeNamedBy(Path root, Path folder) {
    Path wanted = root.resolve(folder).toAbsolutePath().normalize();
    Path existing = wanted;
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    try {
      return wanted.startsWith(root)
          && !wanted.equals(root)
          && existing != null
          && existing.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** What {@link #write} would do; changes nothing. */
  public List<Result> plan(Generation generation, Predicate<String> cleaned) {
    return new OutputRun(folder, generation, cleaned).plan();
  }

  /**
   * Which questions are asked otherwise than when the folder was written last; to be asked before
   * it is written again.
   */
  public List<QuestionChange> questionsThatChanged(Generation generation) {
    Path before = folder.resolve(CodeMapGenerator.FILE);
    return generation.files().stream()
        .map(Generation.Output::file)
        .filter(file -> file.path().equals(CodeMapGenerator.FILE))
        .findFirst()
        .map(file -> QuestionChange.between(text(before), file.text()))
        .orElse(List.of());
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? Files.readString(file)
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Brings the folder up to date.
   *
   * @param generation files without errors
   * @param cleaned which generators' files of earlier runs go where they are no longer made
   */
  public List<Result> write(Generation generation, Predicate<String> cleaned) {
    return new OutputRun(folder, generation, cleaned).write();
  }

  /**
   * Removes what earlier runs wrote and nobody changed since, and the folder where nothing else is
   * in it.
   */
  public List<Result> clean() {
    List<Result> results = write(new Generation(List.of(), List.of()), generator -> true);
    OutputManifest.removeWhereEmpty(folder);
    return results;
  }
}
