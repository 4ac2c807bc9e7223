package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.findings.Finding;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.rules.StepwiseRun.Near;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ParsedFile;

/**
 * A project that somebody is writing: its files on disk, and over them the texts in open editors.
 *
 * <p>What is typed is read at once; what follows from it for the file itself is known after {@link
 * #judge}, and for all others after {@link #step} was called until nothing is left. What {@link
 * ProjectLoader} finds in the same texts is found here in the end, too. For one thread at a time.
 */
public final class LiveProject {

  private static final int MANY = 16;

  private final Path root;
  private final Supplier<LocalDate> today;
  private final SafeFiles safe;
  private final ResourceSet set = FileParser.newSet();
  private final List<JourneyFile> library;
  private final Map<String, LiveFile> files = new TreeMap<>();
  private final Set<String> covered = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();
  private final Map<String, String> buffers = new TreeMap<>();
  private final LiveJudge judge = new LiveJudge(this);
  private Imports imports;
  private SettingsFile settingsFile = new SettingsFile();
  private Settings settings;
  private boolean followed;
  private boolean complete;
  private Project project;

  /**
   * Starts with no files.
   *
   * @param root the project's folder, see {@link ProjectRoot}
   * @param today the day that ages of evidence and reviews are counted to
   */
  public LiveProject(Path root, Supplier<LocalDate> today) {
    this.root = root.toAbsolutePath().normalize();
    this.today = today;
    this.safe = new SafeFiles(this.root);
    set.eAdapters().add(new Known());
    this.library = List.of(Library.into(set));
    this.imports = newImports();
    readSettings();
  }

  public Path root() {
    return root;
  }

  /** How the project calls a file: relative to its root, with {@code /} between folders. */
  public String path(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  // --------------------------------------------------------------------------------------- files

  /** Takes the journey files that belong to it, and forgets those that are gone. */
  public void cover(Collection<Path> found) {
    covered.clear();
    found.forEach(file -> covered.add(path(file)));
    rearrange();
  }

  /** Takes all journey files below its root, where settings say where the project begins. */
  public void coverAll() {
    covered.addAll(new ProjectFiles(root).bounded());
    rearrange();
  }

  /** The text of a file in an editor, which counts instead of the file's. */
  public void write(String path, String text) {
    if (text.equals(buffers.put(path, text))) {
      return;
    }
    if (path.equals(ProjectRoot.SETTINGS)) {
      readSettings();
    } else if (files.containsKey(path)) {
      replace(path);
    } else {
      rearrange();
      parse(path);
    }
  }

  /** An editor was closed: what the file says counts again. */
  public void close(String path) {
    if (buffers.remove(path) != null) {
      reload(path);
      rearrange();
    }
  }

  /** A file may have changed on disk. */
  public void reload(String path) {
    if (path.equals(ProjectRoot.SETTINGS)) {
      readSettings();
    } else if (!buffers.containsKey(path) && files.containsKey(path)) {
      LiveFile file = files.get(path);
      Reading now = reading(path);
      boolean same = file.parsed != null && file.parsed.text().equals(now.text());
      if (!same) {
        replace(path);
      }
    }
    // Images and the like: rules that looked for them look again.
    judge.restart();
  }

  /** Whether there are files that nobody read yet. */
  public boolean isReading() {
    return !unread.isEmpty();
  }

  /** Whether an editor has one of its files open. */
  public boolean isOpen() {
    return !buffers.isEmpty();
  }

  private void readSettings() {
    settingsFile = new SettingsFile();
    String text = buffers.get(ProjectRoot.SETTINGS);
    settings = text == null ? settingsFile.read(root) : settingsFile.read(decoded(text), root);
    files.values().forEach(LiveFile::outdate);
    changed();
  }

  /** Files came or went: imports may lead elsewhere. */
  private void rearrange() {
    Set<String> wanted = new TreeSet<>(covered);
    wanted.addAll(buffers.keySet());
    wanted.remove(ProjectRoot.SETTINGS);
    unread.clear();
    unread.addAll(wanted);
    unread.removeAll(files.keySet());
    followed = false;
    changed();
  }

  /** Follows all imports anew, and forgets files that nobody wants any more. */
  private void follow() {
    followed = true;
    Map<String, List<String>> before = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          if (file.parsed != null) {
            before.put(path, imports.paths(file.parsed.resource()));
          }
        });
    imports = newImports();
    Set<String> wanted = new TreeSet<>(covered);
    wanted.addAll(buffers.keySet());
    Set<String> reached = new HashSet<>();
    for (String path : wanted) {
      reach(path, reached);
    }
    for (String path : List.copyOf(files.keySet())) {
      if (!reached.contains(path)) {
        discard(files.remove(path));
      }
    }
    files.forEach(
        (path, file) -> {
          if (before.containsKey(path)
              && !imports.paths(file.parsed.resource()).equals(before.get(path))) {
            file.isStale = true;
          }
        });
    for (String path : before.keySet()) {
      if (!files.containsKey(path)) {
        outdateImporters(path, before);
      }
    }
    for (String path : List.copyOf(files.keySet())) {
      if (files.get(path).isStale) {
        outdateImporters(path);
      }
    }
    complete = unread.isEmpty() && imports.isComplete(files.keySet());
    changed();
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

  private void outdateImporters(String path) {
    Map<String, List<String>> now = new TreeMap<>();
    files.forEach(
        (each, file) -> {
          if (file.parsed != null) {
            now.put(each, imports.paths(file.parsed.resource()));
          }
        });
    outdateImporters(path, now);
  }

  /** Whoever imports a file, and whoever imports those: names can lead through several files. */
  private void outdateImporters(String path, Map<String, List<String>> targets) {
    Set<String> reached = new HashSet<>(Set.of(path));
    boolean more = true;
    while (more) {
      more = false;
      for (var each : targets.entrySet()) {
        if (!reached.contains(each.getKey())
            && each.getValue().stream().anyMatch(reached::contains)) {
          more |= reached.add(each.getKey());
        }
      }
    }
    reached.remove(path);
    for (String importer : reached) {
      LiveFile file = files.get(importer);
      if (file != null) {
        file.isStale = true;
        file.outdate();
      }
    }
  }

  // ------------------------------------------------------------------------------------- reading

  private Imports newImports() {
    return new Imports(root, safe, this::parse, buffers.keySet());
  }

  /** Reads a file once; null where it cannot be read. */
  private ParsedFile parse(String path) {
    LiveFile file = files.get(path);
    if (file == null) {
      unread.remove(path);
      file = new LiveFile(isOwn(path));
      files.put(path, file);
      read(path, file);
      changed();
    }
    return file.parsed;
  }

  private boolean isOwn(String path) {
    return ProjectRoot.of(root.resolve(path)).equals(root);
  }

  private Reading reading(String path) {
    String text = buffers.get(path);
    return text == null ? safe.text(root.resolve(path), path) : decoded(path, text);
  }

  private Reading decoded(String text) {
    return decoded(ProjectRoot.SETTINGS, text);
  }

  private Reading flat(String path) {
    Reading reading = reading(path);
    return reading.problem() == null ? BlockDepth.check(reading.text(), path) : reading;
  }

  private static Reading decoded(String path, String text) {
    return SafeFiles.decode(text.getBytes(StandardCharsets.UTF_8), path);
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

  /** Reads a file that was read before. */
  private void replace(String path) {
    LiveFile file = files.get(path);
    ParsedFile before = file.parsed;
    List<String> targets = before == null ? List.of() : imports.paths(before.resource());
    discard(file);
    read(path, file);
    if (file.parsed != null) {
      file.imports = imports.only(file.parsed);
      if (before != null) {
        Shift shift = new Shift(before.text(), file.parsed.lines());
        file.far = shift.of(file.far);
        judge.shift(shift);
      }
    }
    List<String> now = file.parsed == null ? List.of() : imports.paths(file.parsed.resource());
    if (!now.equals(targets)) {
      followed = false;
    }
    outdateImporters(path);
    changed();
  }

  private void discard(LiveFile file) {
    if (file.parsed != null) {
      imports.forget(file.parsed);
      set.getResources().remove(file.parsed.resource());
    }
  }

  private void changed() {
    project = null;
    judge.restart();
  }

  // ------------------------------------------------------------------------------------- judging

  /** Judges one file by itself, before all others; far-reaching findings may be older. */
  public void judge(String path) {
    LiveFile file = files.get(path);
    if (file != null && file.parsed != null) {
      if (!imports.knows(file.parsed)) {
        reach(path, new HashSet<>());
      }
      judge.judge(file);
      project = null;
    }
  }

  /** Does a little of what is left to do; false where all is done. */
  public boolean step() {
    if (!unread.isEmpty()) {
      readSome();
      return true;
    }
    if (!followed) {
      follow();
      return true;
    }
    boolean more = judge.step();
    if (!more) {
      project = null;
    }
    return more;
  }

  /** Does all that is left to do. */
  public void finish() {
    while (step()) {
      // One step after the other.
    }
  }

  /**
   * Looks up the names of all files that need it, so that every reference leads where it should.
   */
  public void link() {
    while (!unread.isEmpty()) {
      readSome();
    }
    if (!followed) {
      follow();
    }
    files.values().forEach(judge::link);
  }

  private void readSome() {
    List<String> some = unread.stream().limit(MANY).toList();
    List<LiveFile> made = new ArrayList<>();
    List<FileParser> parsers = new ArrayList<>();
    for (String path : some) {
      unread.remove(path);
      made.add(new LiveFile(isOwn(path)));
      parsers.add(new FileParser(set, path));
    }
    List<Reading> readings = parsers.parallelStream().map(parser -> flat(parser.path())).toList();
    List<ParsedFile> parsed =
        IntStream.range(0, made.size())
            .parallel()
            .mapToObj(
                i ->
                    readings.get(i).problem() == null
                        ? parsers.get(i).parse(readings.get(i).text())
                        : null)
            .toList();
    for (int i = 0; i < made.size(); i++) {
      made.get(i).parsed = parsed.get(i);
      made.get(i).problem = readings.get(i).problem();
      if (parsed.get(i) == null) {
        parsers.get(i).discard();
      }
      files.put(some.get(i), made.get(i));
    }
    changed();
  }

  // ------------------------------------------------------------------------------------- answers

  /** The project as it is, whose far-reaching findings may be those of a moment ago. */
  public Project current() {
    if (project == null) {
      List<Finding> findings = new ArrayList<>(judged(settingsFile.findings()));
      for (String path : files.keySet()) {
        findings.addAll(findings(path));
      }
      findings.sort(Finding.BY_PLACE);
      project = new Project(root, settings, settingsFile.text(), model(), parsedFiles(), findings);
    }
    return project;
  }

  /** What is known to be wrong with a file, as this project judges it. */
  public List<Finding> findings(String path) {
    if (path.equals(ProjectRoot.SETTINGS)) {
      return judged(settingsFile.findings());
    }
    LiveFile file = files.get(path);
    if (file == null) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>(file.findings());
    for (Finding each : judge.ofProject()) {
      if (each.place().file().equals(path)) {
        all.add(each);
      }
    }
    return judged(all);
  }

  /** The text of a file as it was read; of {@code journey.toml} too. */
  public Optional<String> text(String path) {
    if (path.equals(ProjectRoot.SETTINGS)) {
      return Optional.ofNullable(settingsFile.text());
    }
    LiveFile file = files.get(path);
    return file == null || file.parsed == null ? Optional.empty() : Optional.of(file.parsed.text());
  }

  private List<Finding> judged(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> settings.judged(finding).stream())
        .sorted(Finding.BY_PLACE)
        .toList();
  }

  /** The files whose findings are this project's to tell. */
  public List<String> paths() {
    List<String> own = new ArrayList<>(List.of(ProjectRoot.SETTINGS));
    files.forEach(
        (path, file) -> {
          if (file.own) {
            own.add(path);
          }
        });
    return own;
  }

  Settings settings() {
    return settings;
  }

  SafeFiles safe() {
    return safe;
  }

  LocalDate today() {
    return today.get();
  }

  Collection<LiveFile> liveFiles() {
    return files.values();
  }

  List<ParsedFile> parsedFiles() {
    return files.values().stream().map(file -> file.parsed).filter(Objects::nonNull).toList();
  }

  ProjectModel model() {
    List<ProjectFile> contents =
        parsedFiles().stream().map(each -> new ProjectFile(each.path(), each.content())).toList();
    return new ProjectModel(
        settings.name(), settings.languages(), contents, library.get(0), complete);
  }

  private final class Known extends ImportedFiles {

    @Override
    public List<JourneyFile> of(Resource importer) {
      return imports.of(importer).stream().map(ParsedFile::content).toList();
    }

    @Override
    public List<JourneyFile> of(Import statement) {
      return imports.of(statement).stream().map(ParsedFile::content).toList();
    }

    @Override
    public boolean areFixed() {
      // Whoever replaces a text here replaces its resource.
      return true;
    }

    @Override
    public List<JourneyFile> library() {
      return library;
    }
  }
}
