package org.journeydsl.cli.clone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.journeydsl.project.TextFile;

/**
 * What of ours is in the files of a clone: settings, attributes and, if asked for, a hook. What
 * somebody has set otherwise stays, and is told.
 */
public final class Setup {

  private static final String SHELL = "#!/bin/sh\n";

  private final Clone clone;
  private final Launcher launcher;
  private final List<String> told = new ArrayList<>();

  private Setup(Clone clone, Launcher launcher) {
    this.clone = clone;
    this.launcher = launcher;
  }

  /**
   * The clone around a folder.
   *
   * @param environment where the script that starts us says where it is
   */
  public static Setup around(Path folder, Map<String, String> environment) {
    return new Setup(Clone.around(folder), Launcher.of(environment));
  }

  /** What was done, and what was left alone, a sentence each. */
  public List<String> told() {
    return List.copyOf(told);
  }

  /** Puts settings and attributes in; both may be there already. */
  public void install() {
    // What cannot be read stops this before anything is written.
    Optional<String> config = read(clone.config());
    Optional<String> attributes = read(attributes());
    MarkedLines settings = MarkedLines.in(config);
    Set<String> taken = taken(settings);
    String lines = Drivers.lines(launcher, taken);
    taken.forEach(key -> told.add("kept your own " + key + ", which git uses instead of ours"));
    if (!lines.isEmpty()) {
      write(clone.config(), settings.with(lines), config);
    }
    MarkedLines marked = MarkedLines.in(attributes);
    String line = marked.areThere() ? marked.lines() : attributeLine();
    if (!line.isEmpty()) {
      write(attributes(), marked.with(line), attributes);
    }
  }

  /** Has every commit looked at first. */
  public void installHook() {
    Path file = hook();
    Optional<String> there = read(file);
    MarkedLines marked = MarkedLines.in(there);
    if (!marked.areThere()) {
      if (clone.sharesHooks()) {
        told.add(
            "no hook: core.hooksPath leads to '%s', which other repositories may use too; put '%s git pre-commit || exit 1' there yourself if they may"
                .formatted(clone.hooks(), launcher.command()));
        return;
      }
      if (there.isPresent()
          && !there.get().matches("(?s)#!\\s*\\S*(/|\\senv\\s+)(ba|da|z|k)?sh\\b.*")) {
        told.add(
            "no hook: '%s' is there and is no shell script; let it run '%s git pre-commit'"
                .formatted(file, launcher.command()));
        return;
      }
      if (there.isPresent() && !new TextFile(file, new byte[0]).isProgram()) {
        told.add(
            "no hook: '%s' is there and switched off (it is not executable); switching ours on would switch it on too"
                .formatted(file));
        return;
      }
    }
    if (there.isEmpty()) {
      marked = new MarkedLines(SHELL, "", "", true, true);
    }
    write(file, marked.belowFirstLine().with(hookLines()), there);
    new TextFile(file, new byte[0]).makeProgram().ifPresent(Setup::fail);
  }

  private String hookLines() {
    return "if test -x %s; then %s git pre-commit || exit 1; else echo \"journey is gone: run 'journey git install --hook' again, or 'journey git uninstall'.\" >&2; fi\n"
        .formatted(Launcher.quoted(launcher.file().toString()), launcher.command());
  }

  /** Takes everything of ours away. */
  public void uninstall() {
    remove(clone.config(), "");
    remove(attributes(), "");
    remove(hook(), SHELL);
    if (told.isEmpty()) {
      told.add("nothing of ours was there");
    }
  }

  private void remove(Path file, String frame) {
    Optional<String> there = read(file);
    MarkedLines marked = MarkedLines.in(there);
    if (!marked.areThere()) {
      return;
    }
    Optional<String> rest = marked.without(frame);
    if (rest.isPresent()) {
      write(file, rest.get(), there);
    } else {
      new TextFile(file, new byte[0]).delete().ifPresent(Setup::fail);
      told.add("removed " + shown(file));
    }
  }

  /** What is there, a line each. */
  public List<String> status() {
    MarkedLines settings = MarkedLines.in(read(clone.config()));
    Set<String> taken = taken(settings);
    List<String> lines = new ArrayList<>();
    lines.add("textconv: " + state("diff.journey.textconv", settings, taken));
    lines.add("headings of hunks: " + state("diff.journey.xfuncname", settings, taken));
    lines.add("merge driver: " + state("merge.journey.driver", settings, taken));
    lines.add(
        "attributes: *.journey diff=%s merge=%s".formatted(attribute("diff"), attribute("merge")));
    boolean hook = MarkedLines.in(read(hook())).areThere();
    lines.add("pre-commit hook: " + (hook ? "installed" : "not installed"));
    if (settings.areThere() && !settings.lines().equals(Drivers.lines(launcher, taken))) {
      lines.add(
          "These settings start another journey than this one: 'journey git install' renews them.");
    }
    return lines;
  }

  private String state(String key, MarkedLines settings, Set<String> taken) {
    if (clone.git().ask("config", "--get", key).isEmpty()) {
      return "not installed";
    }
    return settings.areThere() && !taken.contains(key) ? "installed" : "your own";
  }

  private Path attributes() {
    return clone.top().resolve(".gitattributes");
  }

  private Path hook() {
    return clone.hooks().resolve("pre-commit");
  }

  /** The keys that somebody else has set in this clone. */
  private Set<String> taken(MarkedLines settings) {
    String others = settings.before() + "\n" + settings.after();
    GitProgram.Answer answer =
        clone
            .git()
            .run(
                others,
                "config",
                "--file",
                "-",
                "--name-only",
                "--get-regexp",
                "^(diff|merge)\\.journey\\.(textconv|xfuncname|name|driver)$");
    Set<String> taken = new TreeSet<>();
    answer.text().lines().forEach(taken::add);
    return taken;
  }

  /** What the attributes have to say, where they do not yet. */
  private String attributeLine() {
    List<String> wanted = new ArrayList<>();
    for (String attribute : List.of("diff", "merge")) {
      String said = attribute(attribute);
      if (said.equals("unspecified")) {
        wanted.add(attribute + "=journey");
      } else if (!said.equals("journey")) {
        told.add("kept your own attribute: *.journey has %s=%s".formatted(attribute, said));
      }
    }
    return wanted.isEmpty() ? "" : "*.journey " + String.join(" ", wanted) + "\n";
  }

  private String attribute(String name) {
    String answer = clone.git().ask("check-attr", name, "--", "x.journey").orElse("");
    return answer.substring(answer.lastIndexOf(' ') + 1);
  }

  private static Optional<String> read(Path path) {
    TextFile file = new TextFile(path, new byte[0]);
    Optional<String> text = file.text();
    if (text.isEmpty() && file.exists()) {
      fail("'" + path + "' cannot be read as text.");
    }
    return text;
  }

  private void write(Path file, String text, Optional<String> before) {
    if (before.equals(Optional.of(text))) {
      told.add("nothing to change in " + shown(file));
      return;
    }
    new TextFile(file, text.getBytes(StandardCharsets.UTF_8)).write().ifPresent(Setup::fail);
    told.add((before.isPresent() ? "changed " : "wrote ") + shown(file));
  }

  private String shown(Path file) {
    return file.startsWith(clone.top()) ? clone.top().relativize(file).toString() : file.toString();
  }

  private static void fail(String problem) {
    throw new NoClone(problem);
  }
}
