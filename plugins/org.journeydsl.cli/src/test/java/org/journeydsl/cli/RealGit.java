package org.journeydsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git program in a folder of its own: no settings of this machine, everything by somebody. */
final class RealGit {

  private final Path folder;

  private RealGit(Path folder) {
    this.folder = folder;
  }

  /** A new repository. */
  static RealGit init(Path folder) {
    RealGit git = new RealGit(folder);
    git.does("init", "--quiet", "--initial-branch=main");
    return git;
  }

  static RealGit in(Path folder) {
    return new RealGit(folder);
  }

  /** What it printed, on both streams, and its status. */
  record Seen(int status, String text) {}

  /** Does something that works. */
  String does(String... arguments) {
    Seen seen = runs(arguments);
    if (seen.status() != 0) {
      throw new IllegalStateException("git " + String.join(" ", arguments) + ":\n" + seen.text());
    }
    return seen.text();
  }

  Seen runs(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString());
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C.UTF-8");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A");
      environment.put("GIT_" + who + "_EMAIL", "a@example.com");
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Seen(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void commit(String message) {
    does("add", "--all");
    does("commit", "--quiet", "--message", message);
  }
}
