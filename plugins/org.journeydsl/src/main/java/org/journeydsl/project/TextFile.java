package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One file that somebody asked for by its name, not yet written.
 *
 * @param path where it belongs
 * @param content its bytes
 */
public record TextFile(Path path, byte[] content) {

  /** Writes it whole, in the place of what stood there; tells what kept it from doing so. */
  public Optional<String> write() {
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      WholeFiles.replace(path, content);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("'" + path + "' cannot be written: " + Reason.of(e) + ".");
    }
  }

  /**
   * What stands there already; empty where there is nothing, or nothing that is a text in UTF-8.
   */
  public Optional<String> text() {
    try {
      return Optional.of(Files.readString(path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Takes it away; tells what kept it from doing so. */
  public Optional<String> delete() {
    try {
      Files.deleteIfExists(path);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("'" + path + "' cannot be deleted: " + Reason.of(e) + ".");
    }
  }

  /** Whether it can be run. */
  public boolean isProgram() {
    return Files.isExecutable(path);
  }

  /** Lets those run it who may read it, on systems that ask; tells what kept it from doing so. */
  public Optional<String> makeProgram() {
    try {
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Set<PosixFilePermission> who = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> more = EnumSet.copyOf(who);
        who.stream()
            .filter(each -> each.name().endsWith("_READ"))
            .map(each -> PosixFilePermission.valueOf(each.name().replace("_READ", "_EXECUTE")))
            .forEach(more::add);
        Files.setPosixFilePermissions(path, more);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("'" + path + "' cannot be made a program: " + Reason.of(e) + ".");
    }
  }

  /** Whether something stands there already. */
  public boolean exists() {
    return Files.exists(path);
  }
}
