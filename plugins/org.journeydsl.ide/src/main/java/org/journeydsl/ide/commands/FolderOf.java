package org.journeydsl.ide.commands;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.journeydsl.ide.Refusal;

/** The folder that an editor names with a command. */
final class FolderOf {

  private FolderOf() {}

  static Path argument(String written) {
    try {
      Path path = written.startsWith("file:") ? Path.of(URI.create(written)) : Path.of(written);
      if (path.isAbsolute()) {
        return path.normalize();
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // InvalidPathException is one of the first kind.
    }
    throw new Refusal("'" + written + "' is no folder: give its whole path.");
  }
}
