package org.journeydsl.ide.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.journeydsl.project.LiveProject;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Selection;

/**
 * The folders and texts that an editor has open, sorted into projects as the command line sorts
 * them: a file belongs to the nearest folder upwards with {@code journey.toml}.
 *
 * <p>On the thread of {@link Work} only.
 */
public final class Workspace {

  private final Supplier<LocalDate> today;
  private final Uris uris = new Uris();
  private final Set<Path> folders = new LinkedHashSet<>();

  /** Projects with files in the open folders; others are there for an open text only. */
  private final Set<Path> roots = new HashSet<>();

  private final Map<Path, LiveProject> projects = new TreeMap<>();
  private final Map<String, Buffer> buffers = new HashMap<>();
  private int unsaved;

  /**
   * A text in an editor, which may differ from what the file says.
   *
   * @param file where it belongs
   * @param project the project that it was written into
   */
  private record Buffer(Path file, LiveProject project, Positions text) {

    String path() {
      return project.path(file);
    }
  }

  /**
   * Starts empty.
   *
   * @param today the day that ages are counted to
   */
  public Workspace(Supplier<LocalDate> today) {
    this.today = today;
  }

  // ------------------------------------------------------------------------------------- folders

  /** Opens and closes folders. */
  public void folders(Collection<String> added, Collection<String> removed) {
    removed.forEach(uri -> Uris.path(uri).ifPresent(folders::remove));
    added.forEach(uri -> Uris.path(uri).ifPresent(folders::add));
    arrange();
  }

  /** The open folders. */
  public Set<Path> folders() {
    return Set.copyOf(folders);
  }

  /** Sorts files into projects: after files came or went, or a {@code journey.toml} did. */
  public void arrange() {
    Map<Path, Set<Path>> found = new TreeMap<>();
    for (Path folder : folders) {
      for (Selection.Group group : Selection.of(List.of(folder.toString()), folder).groups()) {
        found.computeIfAbsent(group.root(), key -> new LinkedHashSet<>()).addAll(group.files());
      }
    }
    roots.clear();
    roots.addAll(found.keySet());
    buffers.replaceAll((uri, buffer) -> moved(buffer));
    Set<LiveProject> open = new LinkedHashSet<>();
    buffers.values().forEach(buffer -> open.add(buffer.project()));
    found.forEach((root, files) -> project(root).cover(files));
    projects.values().removeIf(each -> !found.containsKey(each.root()) && !open.contains(each));
    for (LiveProject each : open) {
      if (!found.containsKey(each.root())) {
        each.cover(List.of());
        each.coverAll();
      }
    }
  }

  /** A text whose project is another one now, since a {@code journey.toml} came or went. */
  private Buffer moved(Buffer buffer) {
    LiveProject now = project(ProjectRoot.of(buffer.file()));
    if (now == buffer.project()) {
      return buffer;
    }
    buffer.project().close(buffer.path());
    Buffer moved = new Buffer(buffer.file(), now, buffer.text());
    now.write(moved.path(), moved.text().text());
    return moved;
  }

  private LiveProject project(Path root) {
    return projects.computeIfAbsent(root, key -> new LiveProject(key, today));
  }

  /** All projects, in order of their folders. */
  public Collection<LiveProject> projects() {
    return projects.values();
  }

  // --------------------------------------------------------------------------------------- texts

  /** A text is opened in an editor. */
  public void open(String uri, String text) {
    Path file = Uris.path(uri).orElseGet(this::unsaved);
    uris.use(file, uri);
    Path root = ProjectRoot.of(file);
    boolean isNew = !projects.containsKey(root);
    Buffer buffer = new Buffer(file, project(root), new Positions(text));
    if (isNew) {
      buffer.project().coverAll();
    }
    buffers.put(uri, buffer);
    write(buffer);
  }

  /** Something is typed. */
  public void change(String uri, List<TextDocumentContentChangeEvent> changes) {
    Buffer before = buffers.get(uri);
    if (before == null) {
      return;
    }
    Positions text = before.text();
    for (TextDocumentContentChangeEvent change : changes) {
      text = new Positions(changed(text, change));
    }
    Buffer buffer = new Buffer(before.file(), before.project(), text);
    buffers.put(uri, buffer);
    write(buffer);
  }

  private static void write(Buffer buffer) {
    buffer.project().write(buffer.path(), buffer.text().text());
  }

  private static String changed(Positions text, TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return change.getText();
    }
    int from = text.offset(range.getStart());
    int to = Math.max(from, text.offset(range.getEnd()));
    return text.text().substring(0, from) + change.getText() + text.text().substring(to);
  }

  /** An editor is closed: what the file says counts again. */
  public void close(String uri) {
    Buffer buffer = buffers.remove(uri);
    if (buffer != null) {
      uris.forget(buffer.file());
      LiveProject project = buffer.project();
      project.close(buffer.path());
      boolean isOpen = buffers.values().stream().anyMatch(each -> each.project() == project);
      if (!isOpen && !roots.contains(project.root())) {
        projects.remove(project.root());
      }
    }
  }

  /** Something changed on disk: files were written, came or went. */
  public void changedOnDisk(Collection<String> changed) {
    for (String uri : changed) {
      Optional<Path> file = Uris.path(uri);
      for (LiveProject project : projects.values()) {
        if (file.isPresent() && file.get().startsWith(project.root())) {
          project.reload(project.path(file.get()));
        }
      }
    }
    arrange();
  }

  /** A place for a text that is in no file: a folder of its own that does not exist. */
  private Path unsaved() {
    unsaved++;
    return Path.of("")
        .toAbsolutePath()
        .getRoot()
        .resolve("unsaved-text-" + unsaved + "/unsaved.journey");
  }

  // ------------------------------------------------------------------------------------- answers

  /** Judges the words and names of an open text, before everything else. */
  public void read(String uri) {
    Buffer buffer = buffers.get(uri);
    if (buffer != null) {
      buffer.project().read(buffer.path());
    }
  }

  /** Judges an open text by itself. */
  public void judge(String uri) {
    Buffer buffer = buffers.get(uri);
    if (buffer != null) {
      buffer.project().judge(buffer.path());
    }
  }

  /** Does a little of what can wait; false where nothing is left. */
  public boolean step() {
    for (LiveProject project : projects.values()) {
      if (project.step()) {
        return true;
      }
    }
    return false;
  }

  /** A journey file as it stands; empty for what is none, and for what cannot be read. */
  public Optional<Document> document(String uri) {
    Buffer buffer = buffers.get(uri);
    Optional<Path> file = buffer != null ? Optional.of(buffer.file()) : Uris.path(uri);
    return file.flatMap(path -> document(uri, path, buffer));
  }

  private Optional<Document> document(String uri, Path path, Buffer buffer) {
    LiveProject live = buffer != null ? buffer.project() : projects.get(ProjectRoot.of(path));
    if (live == null) {
      return Optional.empty();
    }
    return live.parsed(live.path(path)).map(parsed -> new Document(uri, live, parsed, uris));
  }

  /** How the editor calls files. */
  public Uris uris() {
    return uris;
  }

  /** The text of an open editor; empty where the file is not open. */
  public Optional<Positions> buffer(String uri) {
    return Optional.ofNullable(buffers.get(uri)).map(Buffer::text);
  }
}
