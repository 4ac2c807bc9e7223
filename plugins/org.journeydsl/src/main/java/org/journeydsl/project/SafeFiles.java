package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.journeydsl.facts.Assets;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;

/**
 * Reads files of a project and of nothing else.
 *
 * <p>A {@code .journey} file may come from a stranger's pull request. What it names is read only
 * where it is an ordinary file that, after following symbolic links, lies inside the project, and
 * is not larger than {@value #LIMIT_MEGABYTES} MB.
 */
final class SafeFiles {

  static final int LIMIT_MEGABYTES = 8;
  private static final long LIMIT = LIMIT_MEGABYTES * 1024L * 1024L;

  private final Path root;

  SafeFiles(Path root) {
    this.root = root;
  }

  /** Whether a path, links followed, lies inside the project. Paths that do not exist do not. */
  boolean isInside(Path path) {
    try {
      return path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** The text of a journey file, checked to be one. */
  Reading text(Path path, String name) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return unreadable(name, "it is a folder");
      }
      if (!attributes.isRegularFile()) {
        return unreadable(name, "it is a device");
      }
      if (!isInside(path)) {
        return unreadable(name, "it links outside the project");
      }
      if (attributes.size() > LIMIT) {
        return tooLarge(attributes.size(), name);
      }
      return decode(bytes(path), name);
    } catch (NoSuchFileException e) {
      return unreadable(name, "there is no such file");
    } catch (IOException e) {
      return unreadable(name, Files.isReadable(path) ? "it vanished" : "no permission");
    }
  }

  /** The bytes of any file of the project, such as an image; empty where it may not be read. */
  Optional<byte[]> bytes(String relative) {
    try {
      Path path = root.resolve(relative);
      if (!isInside(path) || !Files.isRegularFile(path) || Files.size(path) > LIMIT) {
        return Optional.empty();
      }
      return Optional.of(bytes(path));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a file that is named by its path from the root is there, links followed. */
  Assets.Standing standing(String relative) {
    Path path;
    try {
      path = root.resolve(relative).normalize();
    } catch (InvalidPathException e) {
      return Assets.Standing.MISSING;
    }
    if (!path.startsWith(root) || (Files.exists(path) && !isInside(path))) {
      return Assets.Standing.OUTSIDE;
    }
    return Files.isRegularFile(path) ? Assets.Standing.THERE : Assets.Standing.MISSING;
  }

  private static byte[] bytes(Path path) throws IOException {
    // Never more than the limit, even where the file grows while it is read.
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes((int) LIMIT);
    }
  }

  /** Text from bytes, as from standard input. */
  static Reading decode(byte[] bytes, String name) {
    if (bytes.length > LIMIT) {
      return tooLarge(bytes.length, name);
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, name);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int line = line(text, nul);
      return Reading.failed(
          Finding.of(
              "file-has-nul",
              Severity.ERROR,
              "'%s' holds a NUL character (line %s), so it may not be a text file: remove it."
                  .formatted(name, line),
              new Place(name, nul, 1, line, 1, line, 2)));
    }
    return Reading.of(text);
  }

  private static Reading notUtf8(byte[] bytes, String name) {
    String readable = new String(bytes, StandardCharsets.UTF_8);
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    int line = utf16 ? 1 : line(readable, Math.max(0, readable.indexOf('\uFFFD')));
    return Reading.failed(
        Finding.of(
            "file-not-utf8",
            Severity.ERROR,
            "'%s' is not saved as UTF-8 (line %s): save it as UTF-8.".formatted(name, line),
            new Place(name, 0, 0, line, 1, line, 1)));
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static Reading tooLarge(long size, String name) {
    return failed(
        "file-too-large",
        name,
        "'%s' has %s MB, and a file may have %s: split it into several journeys."
            .formatted(name, size / 1024 / 1024, LIMIT_MEGABYTES));
  }

  private static Reading unreadable(String name, String reason) {
    return failed("file-unreadable", name, "'%s' cannot be read (%s).".formatted(name, reason));
  }

  private static Reading failed(String rule, String name, String message) {
    return Reading.failed(Finding.of(rule, Severity.ERROR, message, Place.of(name)));
  }
}
