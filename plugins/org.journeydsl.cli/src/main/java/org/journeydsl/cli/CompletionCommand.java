package org.journeydsl.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey completion}: the script that completes words for a shell. */
@Command(
    name = "completion",
    header = "Print a script that completes commands and options when you press Tab.",
    footer = {
      "",
      "Examples:",
      "  source <(journey completion bash)                      for this session",
      "  journey completion bash > ~/.local/share/bash-completion/completions/journey",
      "  journey completion zsh > ~/.journey-completion; echo 'source ~/.journey-completion' >>"
          + " ~/.zshrc"
    })
final class CompletionCommand implements Action {

  /** The shells that the script is for. */
  enum ShellName {
    bash,
    zsh
  }

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private ShellName name;

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    // picocli's script is for bash, and turns bash's ways on where it runs in zsh.
    shell.out().println(AutoComplete.bash("journey", new Commands(shell).all()));
    return Status.FINE;
  }
}
