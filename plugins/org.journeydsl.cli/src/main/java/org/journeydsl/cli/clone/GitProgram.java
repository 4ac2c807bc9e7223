package org.journeydsl.cli.clone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The git that is installed, in one folder. What it is told to do is told by us, never by a journey
 * file.
 */
public final class GitProgram {

  private final Path folder;

  public GitProgram(Path folder) {
    this.folder = folder;
  }

  /** What it answered, and how it left. */
  public record Answer(int status, String text) {}

  /** The answer without the end of its line; empty where git says no. */
  Optional<String> ask(String... arguments) {
    Answer answer = run("", arguments);
    return answer.status() == 0 ? Optional.of(answer.text().strip()) : Optional.empty();
  }

  /** Runs it with a text to read. */
  public Answer run(String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It left without reading; its status says why.
      }
      try (InputStream out = process.getInputStream()) {
        String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
      }
    } catch (IOException e) {
      throw new NoClone("There is no git on the PATH: install it first.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoClone("git was interrupted.");
    }
  }
}
