package org.journeydsl.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Replaces files whole or not at all: nobody ever reads half a file. */
final class WholeFiles {

  private static final String PART = ".journey-part-";

  private WholeFiles() {}

  /**
   * Puts new content in the place of a file. What it links to is replaced, not the link; who may
   * read it stays as it was.
   */
  static void replace(Path file, byte[] content) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file;
    // Beside the file, since a move is one step only within one file system.
    Path part = real.resolveSibling(PART + sha256(pathBytes(real)).substring(0, 16));
    Files.deleteIfExists(part);
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(real, part);
      move(part, real);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes what a run that was cut off left beside a file. */
  static void removePart(Path file) throws IOException {
    Files.deleteIfExists(file.resolveSibling(PART + sha256(pathBytes(file)).substring(0, 16)));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static byte[] pathBytes(Path path) {
    return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)
        && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
