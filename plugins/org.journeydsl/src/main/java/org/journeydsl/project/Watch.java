package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a file that a project is made of changes: journey files, settings, pictures.
 *
 * <p>The system's own watching only says when to look; what counts is a comparison of names, times
 * and sizes, made at least once a second. So it also works where the system cannot watch, as on
 * network drives. Where looking takes long, in a very large folder, it is done less often.
 */
public final class Watch implements AutoCloseable {

  private static final Set<String> OURS =
      Set.of("journey", "toml", "svg", "png", "jpg", "jpeg", "gif", "webp");

  private final List<Path> folders;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private Map<Path, String> before;
  private long lookMillis;
  private volatile boolean closed;

  /** Begins to watch folders and what is below them. */
  public Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.service = service(folders);
    this.before = look();
  }

  /** Waits for the next change and tells which files it was; none where it was closed. */
  public Set<Path> await() {
    try {
      while (!closed) {
        pause();
        Map<Path, String> now = look();
        if (!now.equals(before)) {
          // Editors write in several steps: wait until nothing moves.
          Map<Path, String> later = now;
          do {
            now = later;
            Thread.sleep(60);
            later = look();
          } while (!later.equals(now));
          Set<Path> changed = changed(before, now);
          before = now;
          if (!changed.isEmpty()) {
            return changed;
          }
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      closed = true;
    }
    return Set.of();
  }

  /** What came, went or is another now, in order of paths. */
  private static Set<Path> changed(Map<Path, String> before, Map<Path, String> now) {
    Set<Path> changed = new TreeSet<>(now.keySet());
    changed.addAll(before.keySet());
    changed.removeIf(each -> Objects.equals(before.get(each), now.get(each)));
    return changed;
  }

  private void pause() throws InterruptedException {
    long millis = Math.max(1000, 20 * lookMillis);
    if (service == null) {
      Thread.sleep(millis);
      return;
    }
    // What wrote a file usually writes more; and each look costs.
    Thread.sleep(Math.min(1000, 2 * lookMillis));
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
  }

  private static WatchService service(List<Path> folders) {
    try {
      return folders.get(0).getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private Map<Path, String> look() {
    long start = System.nanoTime();
    Map<Path, String> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Look(folder, files));
      } catch (IOException e) {
        // It vanished; that is a change like any other.
      }
    }
    lookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return files;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (service != null) {
      service.close();
    }
  }

  private final class Look extends SimpleFileVisitor<Path> {

    private final Path top;
    private final Map<Path, String> files;

    Look(Path top, Map<Path, String> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top) && JourneyFiles.isSkipped(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (OURS.contains(ending)) {
        files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return FileVisitResult.CONTINUE;
    }

    private void register(Path folder) {
      if (service == null || (keys.containsKey(folder) && keys.get(folder).isValid())) {
        return;
      }
      try {
        keys.put(
            folder,
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE));
      } catch (IOException e) {
        // The system watches no more folders: looking once a second remains.
      }
    }
  }
}
