package org.journeydsl.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.findings.Finding;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.validation.Checker;
import org.journeydsl.validation.ParsedFile;

/**
 * Reads the files of one project with all that they import, links and judges them.
 *
 * <p>The only way from files to journeys. What cannot be read is a finding, never an exception.
 */
public final class ProjectLoader {

  private static final int MANY = 16;

  private final Path root;
  private final LocalDate today;
  private final SafeFiles safe;
  private final Map<String, ParsedFile> parsed = new TreeMap<>();

  /** Paths that were read, whatever came of it. */
  private final Set<String> known = new HashSet<>();

  private final List<Finding> findings = new ArrayList<>();
  private final ResourceSet set;
  private final List<JourneyFile> library;
  private final Imports imports;
  private SettingsFile settingsFile = new SettingsFile();
  private Settings settings;

  /**
   * Prepares to load.
   *
   * @param root the project's folder, see {@link ProjectRoot}
   * @param today the day that ages of evidence and reviews are counted to
   */
  public ProjectLoader(Path root, LocalDate today) {
    this.root = root.toAbsolutePath().normalize();
    this.today = today;
    this.safe = new SafeFiles(this.root);
    // Before the language is asked for, which may still be getting ready on another thread.
    this.settings = settingsFile.read(this.root);
    this.set = FileParser.newSet();
    this.imports = new Imports(this.root, safe, this::parse);
    this.library = FollowedImports.in(set, this::imports).library();
  }

  /** Reads files of the project, given relative to the working folder or absolute. */
  public ProjectLoader add(List<Path> files) {
    List<FileParser> parsers = new ArrayList<>();
    for (Path file : files) {
      Path absolute = file.toAbsolutePath().normalize();
      String path = root.relativize(absolute).toString().replace('\\', '/');
      if (known.add(path)) {
        parsers.add(new FileParser(set, path));
      }
    }
    // A few files are parsed before a second thread has started.
    var stream = parsers.size() < MANY ? parsers.stream() : parsers.parallelStream();
    stream.map(this::read).toList().forEach(this::take);
    return this;
  }

  /** Takes a text that is not in a file yet, such as standard input or an unsaved buffer. */
  public ProjectLoader add(String path, byte[] content) {
    Reading reading = SafeFiles.decode(content, path);
    if (path.equals(ProjectRoot.SETTINGS)) {
      settingsFile = new SettingsFile();
      settings = settingsFile.read(reading, root);
    } else {
      known.add(path);
      take(read(new FileParser(set, path), reading));
    }
    return this;
  }

  /** Links and judges what was read. */
  public Project load() {
    return load(new Checker(settings::severity, safe::standing, today)::check);
  }

  /** Links what was read and says only what keeps it from being understood: no rule judges it. */
  public Project understand() {
    return load(Checker::understand);
  }

  private Project load(BiFunction<ProjectModel, List<ParsedFile>, List<Finding>> looking) {
    findings.addAll(settingsFile.findings());
    for (ParsedFile each : List.copyOf(parsed.values())) {
      findings.addAll(imports.follow(each));
    }
    List<ParsedFile> files = List.copyOf(parsed.values());
    List<ProjectFile> contents =
        files.stream().map(each -> new ProjectFile(each.path(), each.content())).toList();
    ProjectModel model =
        new ProjectModel(
            settings.name(),
            settings.languages(),
            contents,
            library.get(0),
            imports.isComplete(parsed.keySet()));
    findings.addAll(looking.apply(model, files));
    List<Finding> judged =
        findings.stream()
            .flatMap(finding -> settings.judged(finding).stream())
            .sorted(Finding.BY_PLACE)
            .toList();
    return new Project(root, settings, settingsFile.text(), model, files, judged);
  }

  private Imports imports() {
    return imports;
  }

  /** Reads a file once; null where it cannot be read. */
  private ParsedFile parse(String path) {
    if (known.add(path)) {
      take(read(new FileParser(set, path)));
    }
    return parsed.get(path);
  }

  private Outcome read(FileParser parser) {
    return read(parser, safe.text(root.resolve(parser.path()), parser.path()));
  }

  private static Outcome read(FileParser parser, Reading reading) {
    Reading flat =
        reading.problem() == null ? BlockDepth.check(reading.text(), parser.path()) : reading;
    ParsedFile file = flat.problem() == null ? parser.parse(flat.text()) : null;
    return new Outcome(parser, file, flat.problem());
  }

  private void take(Outcome outcome) {
    if (outcome.file() == null) {
      findings.add(outcome.problem());
      outcome.parser().discard();
    } else {
      parsed.put(outcome.parser().path(), outcome.file());
    }
  }

  /** What came of one file: what it says, or why it cannot be read. */
  private record Outcome(FileParser parser, ParsedFile file, Finding problem) {}
}
