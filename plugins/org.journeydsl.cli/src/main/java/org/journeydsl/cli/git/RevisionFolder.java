package org.journeydsl.cli.git;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The tree of a commit as a folder in memory.
 *
 * <p>Symbolic links stay links: whatever they name, they lead to files of this tree or to nothing.
 * Submodules are empty. Files larger than a journey file may be are left out, and all together may
 * not be larger than {@value #LIMIT_MEGABYTES} MB.
 *
 * @param name what a reader calls the revision
 * @param top the folder
 */
public record RevisionFolder(String name, Path top) {

  static final int LIMIT_MEGABYTES = 256;
  private static final long LIMIT = LIMIT_MEGABYTES * 1024L * 1024L;
  // One byte more than the largest file that anything here reads: enough to be told as too large.
  private static final int LARGEST = 8 * 1024 * 1024 + 1;

  /** How much of a tree is needed. */
  public enum Extent {
    /** Journeys and settings: enough to compare. */
    JOURNEYS,
    /** Pictures and templates too: enough to generate. */
    EVERYTHING
  }

  static RevisionFolder of(Repository repository, ObjectId commit, String name, Extent extent) {
    // The same name as on disk: a project without settings is called by its folder.
    String folder = repository.isBare() ? "project" : repository.getWorkTree().getName();
    Path top =
        Jimfs.newFileSystem(Configuration.unix())
            .getPath("/" + (folder.isEmpty() ? "project" : folder));
    try (RevWalk commits = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader();
        TreeWalk tree = new TreeWalk(repository, reader)) {
      // What marks the top of a repository on disk marks it here.
      Files.createDirectories(top.resolve(".git"));
      tree.addTree(commits.parseCommit(commit).getTree());
      long size = 0;
      while (tree.next()) {
        if (tree.isSubtree()) {
          if (isSafe(tree.getNameString())) {
            tree.enterSubtree();
          }
          continue;
        }
        size += copy(tree, reader, top, extent);
        if (size > LIMIT) {
          throw new NotReadable(
              "The files of '%s' are more than %s MB: compare a smaller folder."
                  .formatted(name, LIMIT_MEGABYTES));
        }
      }
    } catch (IOException e) {
      throw new NotReadable(
          "'%s' cannot be read from this repository (%s): 'git fsck' says what is broken, 'git fetch' brings what is missing."
              .formatted(name, e.getMessage()));
    }
    return new RevisionFolder(name, top);
  }

  private static long copy(TreeWalk tree, ObjectReader reader, Path top, Extent extent)
      throws IOException {
    String path = tree.getPathString();
    FileMode mode = tree.getFileMode();
    boolean isFile = FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    boolean isLink = FileMode.SYMLINK.equals(mode);
    if (!isSafe(tree.getNameString()) || !(isFile || isLink) || !isWanted(path, extent, isLink)) {
      return 0;
    }
    ObjectLoader blob = reader.open(tree.getObjectId(0));
    try {
      Path file = top.resolve(path).normalize();
      if (!file.startsWith(top)) {
        return 0;
      }
      Files.createDirectories(file.getParent());
      if (isLink) {
        String target = new String(blob.getBytes(4096), StandardCharsets.UTF_8);
        Files.createSymbolicLink(file, file.getFileSystem().getPath(target));
        return target.length();
      }
      return write(blob, file);
    } catch (InvalidPathException e) {
      // No name for a file: nobody can have checked it out either.
      return 0;
    }
  }

  private static long write(ObjectLoader blob, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (blob.getSize() < LARGEST) {
        blob.copyTo(out);
        return blob.getSize();
      }
      out.write(new byte[LARGEST]);
      return LARGEST;
    }
  }

  private static boolean isWanted(String path, Extent extent, boolean isLink) {
    return extent == Extent.EVERYTHING
        || isLink
        || path.endsWith(".journey")
        || path.endsWith("/journey.toml")
        || path.equals("journey.toml");
  }

  private static boolean isSafe(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && !name.equalsIgnoreCase(".git")
        && name.indexOf('\0') < 0;
  }
}
