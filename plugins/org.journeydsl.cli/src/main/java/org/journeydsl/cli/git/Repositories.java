package org.journeydsl.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.journeydsl.findings.Guess;

/** The repository that a folder is in, and the commits that names stand for. */
public final class Repositories implements AutoCloseable {

  private final Repository repository;

  private Repositories(Repository repository) {
    this.repository = repository;
  }

  /** The repository that a folder is in. */
  public static Repositories around(Path folder) {
    QuietSystem.install();
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    builder.findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      throw new NotReadable(
          "'%s' is in no git repository: name two folders or two files to compare."
              .formatted(folder));
    }
    try {
      return new Repositories(builder.setMustExist(true).build());
    } catch (RepositoryNotFoundException e) {
      throw new NotReadable("'%s' is no git repository that can be read.".formatted(folder));
    } catch (IOException e) {
      throw new NotReadable(
          "The git repository around '%s' cannot be read (%s).".formatted(folder, e.getMessage()));
    }
  }

  /** Its top folder on disk. */
  public Path top() {
    if (repository.isBare()) {
      throw new NotReadable(
          "This repository has no work tree to compare with: name the second revision too.");
    }
    return repository.getWorkTree().toPath().toAbsolutePath().normalize();
  }

  /** Whether there is a folder on disk to compare with. */
  public boolean hasWorkTree() {
    return !repository.isBare();
  }

  /**
   * The tree of a revision, in memory.
   *
   * @param shown what a reader calls it
   */
  public RevisionFolder folder(String revision, String shown, RevisionFolder.Extent extent) {
    return RevisionFolder.of(repository, commit(revision), shown, extent);
  }

  /** The last commit that two revisions have in common, by its name. */
  public String mergeBase(String one, String other) {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(commit(one)));
      walk.markStart(walk.parseCommit(commit(other)));
      RevCommit base = walk.next();
      if (base != null) {
        return base.name();
      }
    } catch (MissingObjectException e) {
      // A shallow clone ends here; what to do about it is said below.
    } catch (IOException e) {
      throw broken(one, e);
    }
    throw new NotReadable(
        isShallow()
            ? "This clone is shallow and does not reach back to what '%s' and '%s' have in common: run 'git fetch --unshallow', or let CI check out the whole history (fetch-depth: 0)."
                .formatted(one, other)
            : "'%s' and '%s' have no commit in common.".formatted(one, other));
  }

  private ObjectId commit(String revision) {
    try {
      ObjectId id = repository.resolve(revision + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (RevisionSyntaxException e) {
      throw new NotReadable("'%s' is no name of a revision.".formatted(revision));
    } catch (MissingObjectException e) {
      // Named, and not in this clone.
    } catch (IOException e) {
      throw broken(revision, e);
    }
    throw unknown(revision);
  }

  private NotReadable unknown(String revision) {
    if (isShallow()) {
      return new NotReadable(
          "'%s' is not in this clone, which is shallow: run 'git fetch --depth=1 origin %s', or let CI check out the whole history (fetch-depth: 0)."
              .formatted(revision, revision));
    }
    return new NotReadable(
        "There is no revision '%s' in this repository.%s"
            .formatted(
                revision,
                Guess.nearest(revision, names())
                    .map(near -> " Did you mean '" + near + "'?")
                    .orElse(
                        " 'git branch -a' lists the branches; 'git fetch' brings what is new.")));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    try {
      for (Ref ref : repository.getRefDatabase().getRefs()) {
        names.add(Repository.shortenRefName(ref.getName()));
      }
    } catch (IOException e) {
      // A guess that is not made.
    }
    return names;
  }

  private boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static NotReadable broken(String revision, IOException problem) {
    return new NotReadable(
        "'%s' cannot be read from this repository (%s): 'git fsck' says what is broken."
            .formatted(revision, problem.getMessage()));
  }

  @Override
  public void close() {
    repository.close();
  }
}
