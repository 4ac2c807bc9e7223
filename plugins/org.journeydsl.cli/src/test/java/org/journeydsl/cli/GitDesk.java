package org.journeydsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A desk whose folder is a git repository, for tests of what compares revisions. */
final class GitDesk implements AutoCloseable {

  private static final PersonIdent SOMEBODY = new PersonIdent("A", "a@example.com", 0, 0);

  private final Desk desk;
  private final Git git;

  GitDesk(Path folder) {
    this.desk = new Desk(folder);
    try {
      this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  Desk desk() {
    return desk;
  }

  Git git() {
    return git;
  }

  GitDesk file(String name, String text) {
    desk.file(name, text);
    return this;
  }

  GitDesk remove(String name) {
    try {
      java.nio.file.Files.delete(desk.path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that is there; gives back the commit's name. */
  String commit(String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return git.commit()
          .setMessage(message)
          .setAuthor(SOMEBODY)
          .setCommitter(SOMEBODY)
          .setSign(false)
          .call()
          .name();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  GitDesk branch(String name) {
    try {
      git.checkout().setCreateBranch(true).setName(name).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  GitDesk checkout(String name) {
    try {
      git.checkout().setName(name).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  Desk.Seen type(String... arguments) {
    return desk.type(arguments);
  }

  @Override
  public void close() {
    git.close();
  }
}
