package org.journeydsl.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.journeydsl.ide.JourneyServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey lsp}: the language server that editors start. */
@Command(
    name = "lsp",
    header = "Serve an editor: findings while you type, completion, navigation, previews.",
    footer = {
      "",
      "Editors start it and speak the Language Server Protocol with it over standard input and",
      "output; nobody needs to type this. It ends with the editor.",
      "",
      "Example, for an editor's settings:",
      "  journey lsp                          the command; files end with .journey"
    })
final class LspCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  @Option(
      names = "--stdio",
      description = "Speak over standard input and output; so it does without this option too.")
  private boolean stdio;

  LspCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // Whatever a library may print must not get between the messages.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    JourneyServer server = new JourneyServer(RootCommand.version(), () -> shell.clock().today());
    return JourneyServer.serve(server, shell.in(), out);
  }
}
