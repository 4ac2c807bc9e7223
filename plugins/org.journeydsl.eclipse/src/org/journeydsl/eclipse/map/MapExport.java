package org.journeydsl.eclipse.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.journeydsl.eclipse.server.UiThread;
import org.journeydsl.ide.preview.MapAnswer;

/** Writes the map that is on show to a file. */
public final class MapExport {

  /** What a map can be written as. */
  public enum Format {
    HTML("The page, to open and share"),
    SVG("The picture, to edit and print"),
    PNG("The picture, for slides and documents");

    private final String use;

    Format(String use) {
      this.use = use;
    }

    String use() {
      return use;
    }

    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Pixels of a PNG for each of the picture: sharp on today's screens and on paper. */
  private static final int SCALE = 2;

  private final MapSession session;
  private final UiThread ui;

  MapExport(MapSession session, UiThread ui) {
    this.session = session;
    this.ui = ui;
  }

  /**
   * Writes the map; the answer says when it is there.
   *
   * @return fails with a sentence for the person where the map cannot be drawn or written
   */
  CompletableFuture<Path> write(Format format, Path file) {
    return session
        .drawn(format == Format.HTML ? "html" : "svg")
        .thenApply(MapExport::checked)
        .thenComposeAsync(drawn -> bytes(format, drawn), ui)
        .thenApplyAsync(bytes -> written(file, bytes));
  }

  private static MapAnswer checked(MapAnswer drawn) {
    if (drawn == null || drawn.html() == null && drawn.svg() == null) {
      String problem = drawn == null ? "The text is not open any more." : drawn.problem();
      throw new IllegalStateException("The map cannot be drawn. " + problem);
    }
    return drawn;
  }

  private CompletableFuture<byte[]> bytes(Format format, MapAnswer drawn) {
    return format == Format.PNG
        ? session.surface().rasterize(drawn.svg(), SCALE)
        : CompletableFuture.completedFuture(
            (format == Format.HTML ? drawn.html() : drawn.svg()).getBytes(StandardCharsets.UTF_8));
  }

  private static Path written(Path file, byte[] bytes) {
    if (bytes.length == 0) {
      throw new IllegalStateException(
          "The browser widget could not make a PNG of this map. Export it as SVG instead.");
    }
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("The file could not be written: " + e.getMessage(), e);
    }
    refresh(file);
    return file;
  }

  /** Whoever exports into the workspace sees the file there. */
  private static void refresh(Path file) {
    for (IContainer folder :
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .findContainersForLocationURI(file.getParent().toUri())) {
      try {
        folder.refreshLocal(IResource.DEPTH_ONE, null);
      } catch (CoreException e) {
        // A closed project: it reads its files when it is opened.
      }
    }
  }
}
