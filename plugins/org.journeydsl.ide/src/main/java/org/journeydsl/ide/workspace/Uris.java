package org.journeydsl.ide.workspace;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an editor calls files. The same file can have several addresses ({@code file:///c%3A/…} and
 * {@code file:///C:/…}); an editor is answered with the one that it used itself.
 */
public final class Uris {

  private final Map<Path, String> used = new HashMap<>();

  /** The file of an address; empty for what is no file, as a text that was never saved. */
  static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Remembers which address an editor uses. */
  void use(Path path, String uri) {
    used.put(path, uri);
  }

  void forget(Path path) {
    used.remove(path);
  }

  /** The address of a file. */
  public String of(Path path) {
    String uri = used.get(path);
    return uri != null ? uri : path.toUri().toString();
  }
}
