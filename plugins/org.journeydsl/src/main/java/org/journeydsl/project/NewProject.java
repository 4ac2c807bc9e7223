package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project to begin with, not yet written: a small map that is complete and free of mistakes, its
 * settings, and what git and a build server need.
 *
 * @param files the texts, by path relative to the project's folder
 */
public record NewProject(Map<String, String> files) {

  /** What the first map is about. */
  public enum Kind {
    /** Buying in an online shop. */
    SHOP("purchase", "buying in an online shop"),
    /** A repair at home: before, during and after the visit. */
    SERVICE("repair", "a repair at home"),
    /** An employee's first month. */
    EMPLOYEE("first-month", "the first month in a job"),
    /** A service blueprint: front stage, back stage, systems. */
    BLUEPRINT("blueprint", "front stage, back stage and systems of a service");

    private final String map;
    private final String about;

    Kind(String map, String about) {
      this.map = map + ".journey";
      this.about = about;
    }

    /** What the map is about, as a list of kinds says it. */
    public String about() {
      return about;
    }

    private String folder() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose build server checks and draws. */
  public enum Ci {
    GITHUB("github.yml", ".github/workflows/journeys.yml"),
    GITLAB("gitlab.yml", ".gitlab-ci.yml");

    private final String resource;
    private final String path;

    Ci(String resource, String path) {
      this.resource = resource;
      this.path = path;
    }
  }

  public NewProject {
    files = Map.copyOf(files);
  }

  /**
   * Puts a project together.
   *
   * @param name its name, for people
   * @param language one of {@link NewFile#LANGUAGES}
   */
  public static NewProject of(Kind kind, String language, String name, Ci ci) {
    Map<String, String> files = new TreeMap<>();
    for (String path : List.of(kind.map, "shared/personas.journey")) {
      files.put(path, resource("starters/" + kind.folder() + "/" + language + "/" + path));
    }
    files.put(
        ProjectRoot.SETTINGS,
        resource("init/journey.toml")
            .replace("{language}", language)
            .replace("{name}", tomlEscaped(name)));
    files.put(
        "README.md",
        resource("init/readme/" + language + ".md")
            .replace("{map}", kind.map)
            .replace("{name}", name));
    files.put(".gitattributes", resource("init/gitattributes"));
    files.put(".gitignore", resource("init/gitignore"));
    files.put(ci.path, resource("init/" + ci.resource));
    return new NewProject(files);
  }

  /** The files that are there already, sorted: as long as there is one, nothing is written. */
  public List<String> conflicts(Path folder) {
    return files.keySet().stream()
        .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
        .sorted()
        .toList();
  }

  /** Writes all files; tells what kept it from doing so. It never replaces one. */
  public Optional<String> write(Path folder) {
    for (String path : paths()) {
      try {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
            file, files.get(path), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      } catch (IOException e) {
        return Optional.of("'" + path + "' cannot be written: " + Reason.of(e) + ".");
      }
    }
    return Optional.empty();
  }

  /** The paths of its files, sorted. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>(files.keySet());
    paths.sort(null);
    return paths;
  }

  /** A basic string of TOML 1.0 with its quotation marks. */
  static String tomlQuoted(String text) {
    return '"' + tomlEscaped(text) + '"';
  }

  /** What stands in a basic string of TOML 1.0. */
  private static String tomlEscaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        escaped.append(String.format("\\u%04X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String resource(String name) {
    try (InputStream in = NewProject.class.getResourceAsStream("/org/journeydsl/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
