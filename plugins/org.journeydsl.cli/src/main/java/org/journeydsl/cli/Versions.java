package org.journeydsl.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.journeydsl.cli.git.NotReadable;
import org.journeydsl.cli.git.Repositories;
import org.journeydsl.cli.git.RevisionFolder;
import org.journeydsl.project.ProjectRoot;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two versions that a command compares. */
final class Versions {

  private static final String WORK_TREE = "the work tree";

  @Parameters(
      index = "0",
      paramLabel = "BASE",
      description =
          "What to compare with: a git revision, 'main...' for where this work parted from it, a"
              + " folder or a file.")
  private String base;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "HEAD",
      description =
          "What to compare: another revision, folder or file (default: the files as they are on"
              + " disk).")
  private String head;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "The project's folder, for revisions (default: the current one).")
  private String folder = ".";

  /** The two sides. */
  record Both(Side before, Side after) {

    /** A path as a person in the working folder writes it, also one of a revision. */
    String show(Path path, Shell shell) {
      boolean isLater = path.getFileSystem() == after.start().getFileSystem();
      return shell.show((isLater ? after : before).onDisk(path));
    }
  }

  /** Finds them. */
  Both find(Shell shell, RevisionFolder.Extent extent) {
    try {
      return head != null && isThere(base, shell) && isThere(head, shell)
          ? new Both(onDisk(base, shell), onDisk(head, shell))
          : revisions(shell, extent);
    } catch (NotReadable e) {
      throw new WrongUse(e.getMessage());
    }
  }

  private Both revisions(Shell shell, RevisionFolder.Extent extent) {
    Path start = start(shell);
    try (Repositories git = Repositories.around(start)) {
      int dots = base.indexOf("...");
      if (head != null || dots < 0) {
        return new Both(
            side(git, base, base, start, extent),
            head == null ? workTree(start, git) : side(git, head, head, start, extent));
      }
      String from = base.substring(0, dots);
      String to = base.substring(dots + 3);
      String parted = git.mergeBase(from, to.isEmpty() ? "HEAD" : to);
      String shown = from + " (" + parted.substring(0, 7) + ")";
      return new Both(
          side(git, parted, shown, start, extent),
          to.isEmpty() ? workTree(start, git) : side(git, to, to, start, extent));
    }
  }

  private Side workTree(Path start, Repositories git) {
    git.top();
    return new Side(WORK_TREE, start, start);
  }

  private static Side side(
      Repositories git, String revision, String shown, Path start, RevisionFolder.Extent extent) {
    RevisionFolder tree = git.folder(revision, shown, extent);
    String below = git.hasWorkTree() ? real(git.top()).relativize(real(start)).toString() : "";
    return new Side(shown, tree.top().resolve(below.replace('\\', '/')).normalize(), start);
  }

  /** A path without links in it: git's top folder may be named by another way than ours. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (java.io.IOException e) {
      return path;
    }
  }

  /** The whole project, also where the working folder is one of its parts. */
  private Path start(Shell shell) {
    Path start = path(folder, shell);
    if (start == null || !Files.isDirectory(start)) {
      throw new WrongUse("There is no folder '" + folder + "'.");
    }
    Path root = ProjectRoot.of(start);
    return Files.exists(root.resolve(ProjectRoot.SETTINGS)) ? root : start;
  }

  private static Side onDisk(String name, Shell shell) {
    Path path = path(name, shell);
    return new Side(name, path, path);
  }

  private static boolean isThere(String name, Shell shell) {
    Path path = path(name, shell);
    return path != null && Files.exists(path);
  }

  private static Path path(String name, Shell shell) {
    try {
      return shell.folder().resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
