package org.journeydsl.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.findings.Finding;
import org.journeydsl.validation.ParsedFile;

/**
 * A project that somebody is writing: its files on disk, and over them the texts in open editors.
 *
 * <p>What is typed is read at once; what follows from it for the file itself is known after {@link
 * #judge}, and for all others after {@link #step} was called until nothing is left. What {@link
 * ProjectLoader} finds in the same texts is found here in the end, too. For one thread at a time.
 */
public final class LiveProject {

  private final Path root;
  private final Supplier<LocalDate> today;
  private final SafeFiles safe;
  private final LiveJudge judge = new LiveJudge(this);
  private final LiveTexts texts;
  private SettingsFile settingsFile = new SettingsFile();
  private Settings settings;
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
    this.texts = new LiveTexts(this.root, safe, judge::shift);
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
    texts.cover(found.stream().map(this::path).toList());
    changed();
  }

  /** Takes all journey files below its root, where settings say where the project begins. */
  public void coverAll() {
    texts.coverMore(new ProjectFiles(root).bounded());
    changed();
  }

  /** The text of a file in an editor, which counts instead of the file's. */
  public void write(String path, String text) {
    if (texts.write(path, text)) {
      changed(path);
    }
  }

  /** An editor was closed: what the file says counts again. */
  public void close(String path) {
    if (texts.close(path)) {
      changed(path);
    }
  }

  /** A file may have changed on disk; also one that is no journey file, such as a picture. */
  public void reload(String path) {
    texts.reload(path);
    changed(path);
  }

  private void changed(String path) {
    if (path.equals(ProjectRoot.SETTINGS)) {
      readSettings();
    }
    changed();
  }

  private void changed() {
    project = null;
    judge.restart();
  }

  private void readSettings() {
    settingsFile = new SettingsFile();
    boolean isOpen = texts.buffer(ProjectRoot.SETTINGS) != null;
    settings =
        isOpen
            ? settingsFile.read(texts.reading(ProjectRoot.SETTINGS), root)
            : settingsFile.read(root);
    texts.files().forEach(LiveFile::outdate);
    changed();
  }

  /** Whether there are files that nobody read yet. */
  public boolean isReading() {
    return texts.isReading();
  }

  // ------------------------------------------------------------------------------------- judging

  /** Judges the words and names of one file, before all others; other findings may be older. */
  public void read(String path) {
    of(path, judge::read);
  }

  /** Judges one file by itself, before all others; far-reaching findings may be older. */
  public void judge(String path) {
    of(path, judge::judge);
  }

  private void of(String path, Consumer<LiveFile> look) {
    texts.follow(path);
    LiveFile file = texts.byPath().get(path);
    if (file != null && file.parsed != null) {
      look.accept(file);
      project = null;
    }
  }

  /** Does a little of what is left to do; false where all is done. */
  public boolean step() {
    if (texts.isReading()) {
      texts.readSome();
      changed();
      return true;
    }
    if (!texts.isFollowed()) {
      texts.follow();
      changed();
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
    while (texts.isReading() || !texts.isFollowed()) {
      step();
    }
    texts.files().forEach(judge::link);
  }

  // ------------------------------------------------------------------------------------- answers

  /** The project as it is, whose far-reaching findings may be those of a moment ago. */
  public Project current() {
    if (project == null) {
      List<Finding> all = new ArrayList<>(settingsFile.findings());
      texts.files().forEach(file -> all.addAll(file.findings()));
      all.addAll(judge.ofProject());
      project =
          new Project(root, settings, settingsFile.text(), model(), texts.parsed(), judged(all));
    }
    return project;
  }

  /** What is known to be wrong with a file, as this project judges it. */
  public List<Finding> findings(String path) {
    if (path.equals(ProjectRoot.SETTINGS)) {
      return judged(settingsFile.findings());
    }
    LiveFile file = texts.byPath().get(path);
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

  private List<Finding> judged(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> settings.judged(finding).stream())
        .sorted(Finding.BY_PLACE)
        .toList();
  }

  /** The text of a file as it was read; of {@code journey.toml} too. */
  public Optional<String> text(String path) {
    return path.equals(ProjectRoot.SETTINGS)
        ? Optional.ofNullable(settingsFile.text())
        : parsed(path).map(ParsedFile::text);
  }

  /** What was read of a file; empty where it cannot be read. */
  public Optional<ParsedFile> parsed(String path) {
    return Optional.ofNullable(texts.byPath().get(path)).map(file -> file.parsed);
  }

  /** The files whose findings are this project's to tell. */
  public List<String> paths() {
    List<String> own = new ArrayList<>(List.of(ProjectRoot.SETTINGS));
    texts
        .byPath()
        .forEach(
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
    return texts.files();
  }

  /** The files that could be read, in order of their paths. */
  public List<ParsedFile> files() {
    return texts.parsed();
  }

  /** The journeys as values. */
  public ProjectModel model() {
    List<ProjectFile> contents =
        texts.parsed().stream().map(each -> new ProjectFile(each.path(), each.content())).toList();
    return new ProjectModel(
        settings.name(), settings.languages(), contents, texts.library(), texts.isComplete());
  }
}
