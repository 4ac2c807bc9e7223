package org.journeydsl.cli.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it: without settings of the user and of the system. Reading a revision
 * needs none, looking for them would start a git process, and JGit would write its own.
 */
final class QuietSystem extends SystemReader.Delegate {

  QuietSystem(SystemReader machine) {
    super(machine);
  }

  /** Takes effect for all of this process. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  /** Settings that are in no file. */
  private static final class Nothing extends FileBasedConfig {

    Nothing(Config parent, FS files) {
      super(parent, new File(""), files);
    }

    @Override
    public void load() {
      // There is nothing to read.
    }

    @Override
    public void save() {
      // There is nowhere to write.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
