package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.findings.Finding;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.rules.StepwiseRun.Near;
import org.journeydsl.validation.ParsedFile;

/**
 * The journey files of a {@link LiveProject}, as they are on disk and in editors: read, and with
 * what they import. Whoever refers to a text that was replaced becomes stale.
 */
final class LiveTexts {

  private static final int MANY = 16;

  private final Path root;
  private final SafeFiles safe;
  private final Consumer<Shift> replaced;
  private final ResourceSet set = FileParser.newSet();
  private final List<JourneyFile> library;
  private final Map<String, LiveFile> files = new TreeMap<>();
  private final Set<String> covered = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();
  private final Map<String, String> buffers = new TreeMap<>();
  private Imports imports;
  private boolean isFollowed;
  private boolean isComplete;

  /**
   * Starts with no files.
   *
   * @param replaced told how findings in a text move that was replaced
   */
  LiveTexts(Path root, SafeFiles safe, Consumer<Shift> replaced) {
    this.root = root;
    this.safe = safe;
    this.replaced = replaced;
    this.imports = newImports();
    this.library = FollowedImports.in(set, () -> imports).library();
  }

  // ------------------------------------------------------------------------------- what there is

  Collection<LiveFile> files() {
    return files.values();
  }

  Map<String, LiveFile> byPath() {
    return files;
  }

  List<ParsedFile> parsed() {
    return files.values().stream().map(file -> file.parsed).filter(Objects::nonNull).toList();
  }

  JourneyFile library() {
    return library.get(0);
  }

  /** Whether these are all journey files of the project. */
  boolean isComplete() {
    return isComplete;
  }

  boolean isReading() {
    return !unread.isEmpty();
  }

  boolean isFollowed() {
    return isFollowed;
  }

  /** The text in an editor; null where the file is not open. */
  String buffer(String path) {
    return buffers.get(path);
  }

  // --------------------------------------------------------------------------------- what changes

  void cover(Collection<String> paths) {
    covered.clear();
    covered.addAll(paths);
    rearrange();
  }

  void coverMore(Collection<String> paths) {
    covered.addAll(paths);
    rearrange();
  }

  /** Takes the text of an editor; false where it is the same as before. */
  boolean write(String path, String text) {
    if (text.equals(buffers.put(path, text))) {
      return false;
    }
    if (files.containsKey(path)) {
      replace(path);
    } else if (!path.equals(ProjectRoot.SETTINGS)) {
      rearrange();
      parse(path);
    }
    return true;
  }

  /** Forgets the text of an editor; false where there is none. */
  boolean close(String path) {
    if (buffers.remove(path) == null) {
      return false;
    }
    reload(path);
    rearrange();
    return true;
  }

  /** Reads a file again where no editor has it open and it is another one now. */
  void reload(String path) {
    LiveFile file = files.get(path);
    if (buffers.containsKey(path) || file == null) {
      return;
    }
    String now = reading(path).text();
    if (file.parsed == null || !file.parsed.text().equals(now)) {
      replace(path);
    }
  }

  /** Files came or went: imports may lead elsewhere. */
  private void rearrange() {
    unread.clear();
    unread.addAll(wanted());
    unread.removeAll(files.keySet());
    isFollowed = false;
  }

  private Set<String> wanted() {
    Set<String> wanted = new TreeSet<>(covered);
    wanted.addAll(buffers.keySet());
    wanted.remove(ProjectRoot.SETTINGS);
    return wanted;
  }

  /** Reads a file that was read before. */
  private void replace(String path) {
    LiveFile file = files.get(path);
    ParsedFile before = file.parsed;
    List<String> targets = before == null ? List.of() : imports.paths(before.resource());
    List<Finding> near = file.near.findings();
    discard(file);
    read(path, file);
    List<String> now = List.of();
    if (file.parsed != null) {
      file.imports = imports.only(file.parsed);
      now = imports.paths(file.parsed.resource());
    }
    if (before != null && file.parsed != null) {
      Shift shift = new Shift(before.text(), file.parsed.lines());
      file.near = new Near(shift.of(near), List.of());
      file.far = shift.of(file.far);
      replaced.accept(shift);
    }
    isFollowed &= now.equals(targets);
    importers().of(path).forEach(this::makeStale);
  }

  private void discard(LiveFile file) {
    if (file.parsed != null) {
      imports.forget(file.parsed);
      set.getResources().remove(file.parsed.resource());
    }
  }

  private void makeStale(String path) {
    LiveFile file = files.get(path);
    if (file != null) {
      file.isStale = true;
      file.outdate();
    }
  }

  // ------------------------------------------------------------------------------------- imports

  private Imports newImports() {
    return new Imports(root, safe, this::parse, buffers.keySet());
  }

  private Importers importers() {
    Map<String, List<String>> targets = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          if (file.parsed != null) {
            targets.put(path, imports.paths(file.parsed.resource()));
          }
        });
    return new Importers(targets);
  }

  /** Sees to it that a file is read with all that it imports. */
  void follow(String path) {
    LiveFile file = files.get(path);
    if (file != null && file.parsed != null && !imports.knows(file.parsed)) {
      reach(path, new HashSet<>());
    }
  }

  /** Follows all imports anew, and forgets files that nobody wants any more. */
  void follow() {
    isFollowed = true;
    Importers before = importers();
    imports = newImports();
    Set<String> reached = new HashSet<>();
    wanted().forEach(path -> reach(path, reached));
    for (String path : List.copyOf(files.keySet())) {
      if (!reached.contains(path)) {
        discard(files.remove(path));
      }
    }
    Importers now = importers();
    before
        .targets()
        .forEach(
            (path, targets) -> {
              if (!files.containsKey(path)) {
                before.of(path).forEach(this::makeStale);
              } else if (!targets.equals(now.targets().get(path))) {
                makeStale(path);
                now.of(path).forEach(this::makeStale);
              }
            });
    isComplete = unread.isEmpty() && imports.isComplete(files.keySet());
  }

  private void reach(String path, Set<String> reached) {
    if (!reached.add(path) || !files.containsKey(path)) {
      return;
    }
    LiveFile file = files.get(path);
    if (file.parsed != null) {
      file.imports = imports.only(file.parsed);
      imports.paths(file.parsed.resource()).forEach(next -> reach(next, reached));
    }
  }

  // ------------------------------------------------------------------------------------- reading

  /** Reads a file once; null where it cannot be read. */
  private ParsedFile parse(String path) {
    LiveFile file = files.get(path);
    if (file == null) {
      unread.remove(path);
      file = new LiveFile(isOwn(path));
      files.put(path, file);
      read(path, file);
    }
    return file.parsed;
  }

  private boolean isOwn(String path) {
    return ProjectRoot.of(root.resolve(path)).equals(root);
  }

  /** The text of an editor, else that of the file. */
  Reading reading(String path) {
    String text = buffers.get(path);
    return text == null
        ? safe.text(root.resolve(path), path)
        : SafeFiles.decode(text.getBytes(StandardCharsets.UTF_8), path);
  }

  private Reading flat(String path) {
    Reading reading = reading(path);
    return reading.problem() == null ? BlockDepth.check(reading.text(), path) : reading;
  }

  private void read(String path, LiveFile file) {
    Reading flat = flat(path);
    file.problem = flat.problem();
    file.parsed = flat.problem() == null ? new FileParser(set, path).parse(flat.text()) : null;
    file.near = Near.NONE;
    file.text = List.of();
    file.isStale = false;
    file.outdate();
  }

  /** Reads some of the files that nobody read yet, on all cores. */
  void readSome() {
    List<String> some = unread.stream().limit(MANY).toList();
    some.forEach(unread::remove);
    List<FileParser> parsers = some.stream().map(path -> new FileParser(set, path)).toList();
    List<Reading> readings = parsers.parallelStream().map(parser -> flat(parser.path())).toList();
    List<ParsedFile> parsed = new ArrayList<>();
    IntStream.range(0, some.size())
        .parallel()
        .mapToObj(i -> parsed(parsers.get(i), readings.get(i)))
        .forEachOrdered(parsed::add);
    for (int i = 0; i < some.size(); i++) {
      LiveFile file = new LiveFile(isOwn(some.get(i)));
      file.parsed = parsed.get(i);
      file.problem = readings.get(i).problem();
      if (file.parsed == null) {
        parsers.get(i).discard();
      }
      files.put(some.get(i), file);
    }
  }

  private static ParsedFile parsed(FileParser parser, Reading reading) {
    return reading.problem() == null ? parser.parse(reading.text()) : null;
  }
}
