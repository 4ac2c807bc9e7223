package org.journeydsl.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Asks the person at the terminal; where nobody sits at one, there is no answer. */
final class Questions {

  private final Shell shell;
  private final BufferedReader answers;

  Questions(Shell shell) {
    this.shell = shell;
    this.answers = new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
  }

  /** Asks until the answer is one of the choices; Enter takes the standard one. */
  Optional<String> ask(String question, List<String> choices, String standard) {
    if (!shell.terminals().in() || !shell.terminals().err()) {
      return Optional.empty();
    }
    try {
      while (true) {
        String list = String.join(", ", choices);
        shell.err().print(question + " (" + list + ")? [" + standard + "] ");
        shell.err().flush();
        String answer = answers.readLine();
        if (answer == null) {
          return Optional.empty();
        }
        if (answer.isBlank()) {
          return Optional.of(standard);
        }
        if (choices.contains(answer.strip())) {
          return Optional.of(answer.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
