package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.validation.AllRules;

/**
 * A file with one new element, in the author's language, not yet written.
 *
 * @param name the file's name, safe on every system
 * @param text what it holds
 */
public record NewFile(String name, String text) {

  /** What can be new. */
  public enum Kind {
    JOURNEY,
    PERSONA,
    KPI,
    SURVEY,
    EVIDENCE;

    /** The word for it in files and on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The languages that templates are written in. */
  public static final List<String> LANGUAGES = List.of("en", "uk", "ru", "pl", "cs", "ro");

  /**
   * The language of new files where nobody says which: the project's own where we speak it, else
   * the author's, else English.
   *
   * @param locale the author's, as {@code pl-PL}
   */
  public static String language(Path folder, String locale) {
    List<String> spoken = Settings.of(ProjectRoot.of(folder)).languages();
    return !spoken.isEmpty() && LANGUAGES.contains(spoken.get(0))
        ? spoken.get(0)
        : language(locale);
  }

  /** The author's own language where we speak it, else English. */
  public static String language(String locale) {
    String own = locale.split("[-_]")[0].toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(own) ? own : "en";
  }

  /** What came of it: a file, or why there is none. */
  public record Outcome(Optional<NewFile> file, String problem) {}

  /**
   * Fills in a template.
   *
   * @param name the name of the new element
   * @param language one of {@link #LANGUAGES}
   * @param folder the folder that the file is for
   * @param today the day that evidence is dated with
   */
  public static Outcome of(Kind kind, String name, String language, Path folder, LocalDate today) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    String file = normal.toLowerCase(Locale.ROOT) + ".journey";
    String text =
        template(kind, language)
            .replace("{name}", written(normal))
            .replace("{today}", today.toString());
    Optional<String> problem = nameProblem(normal, file, text, folder, today);
    return problem.isPresent()
        ? new Outcome(Optional.empty(), problem.get())
        : new Outcome(Optional.of(new NewFile(file, text)), "");
  }

  /** Creates the file; tells what kept it from doing so. It never replaces one. */
  public Optional<String> write(Path folder) {
    try {
      Files.createDirectories(folder);
      Optional<String> other = sameName(folder);
      if (other.isPresent()) {
        return other;
      }
      Files.writeString(
          folder.resolve(name), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      return Optional.of(exists(name));
    } catch (IOException e) {
      return Optional.of("'" + name + "' cannot be written: " + Reason.of(e) + ".");
    }
  }

  private Optional<String> sameName(Path folder) throws IOException {
    String folded = OutputPath.folded(name);
    try (var files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> OutputPath.folded(each).equals(folded))
          .findFirst()
          .map(NewFile::exists);
    }
  }

  private static String exists(String name) {
    return "'" + name + "' is there already: choose another name or another folder.";
  }

  private static String template(Kind kind, String language) {
    String path = "/org/journeydsl/templates/" + kind.word() + "/" + language + ".journey";
    try (InputStream in = NewFile.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name as it is written in a file: one that is a word of the language gets its sign. */
  private static String written(String name) {
    return JourneyStandaloneSetup.reading(IValueConverterService.class).toString(name, "Name");
  }

  /** Lets the language itself judge the name: it stands in the text, and must come out the same. */
  private static Optional<String> nameProblem(
      String name, String file, String text, Path folder, LocalDate today) {
    Project project =
        new ProjectLoader(folder, today)
            .add("new.journey", text.getBytes(StandardCharsets.UTF_8))
            .load();
    Optional<Finding> error =
        project.findings().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .filter(each -> each.place().file().equals("new.journey"))
            .findFirst();
    // The rest of the text is ours: where it cannot be read, the name broke it.
    boolean broken =
        error.flatMap(each -> AllRules.of(each.rule())).stream()
            .anyMatch(rule -> rule.level() == AllRules.Level.SYNTAX);
    if (error.isPresent() && !broken) {
      return Optional.of(error.get().message());
    }
    var elements = project.model().files().get(0).content().getElements();
    if (broken || elements.size() != 1 || !name.equals(elements.get(0).getName())) {
      return Optional.of(
          "'%s' is no name: a name starts with a letter or '_' and goes on with letters, digits, '_' and '-'."
              .formatted(name));
    }
    return OutputPath.nameProblem(file)
        .map(reason -> "'" + file + "' is no safe name for a file (" + reason + ").");
  }
}
