package org.journeydsl.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeydsl.cli.preview.Drawing;
import org.journeydsl.cli.preview.PreviewServer;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;
import org.journeydsl.project.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey preview}: the map in the browser while it is written. */
@Command(
    name = "preview",
    header = "Show the map in your browser and redraw it whenever a file changes.",
    footer = {
      "",
      "Only this machine can see it. Nothing is written. While there are errors the last map"
          + " stays,",
      "and the findings are shown in a corner of the page. Ctrl-C ends it.",
      "",
      "Examples:",
      "  journey preview                      the project of this folder",
      "  journey preview maps/checkout.journey --open"
    })
final class PreviewCommand implements Action {

  private static final int USUAL_PORT = 8642;

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A file or a folder (default: the current folder).")
  private String path = ".";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port (default: 8642, or a free one where that is taken).")
  private Integer port;

  @Option(names = "--open", description = "Open the address in the browser.")
  private boolean open;

  PreviewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    Selection selection = Selection.of(List.of(path), shell.folder());
    if (!selection.problems().isEmpty()) {
      throw WrongUse.of(selection.problems());
    }
    Drawing drawing =
        new Drawing(
            () -> Selection.of(List.of(path), shell.folder()),
            () -> shell.clock().today(),
            shell::show);
    List<Path> folders = selection.groups().stream().flatMap(this::watched).distinct().toList();
    try (PreviewServer server = start(drawing);
        Watch watch = new Watch(folders)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shell.out().println("The map is at " + server.address() + " (Ctrl-C ends the preview)");
      shell.out().flush();
      if (open) {
        open(server.address());
      }
      while (!watch.await().isEmpty()) {
        redraw(server);
      }
      return Status.FINE;
    } catch (IOException e) {
      throw new WrongUse("The preview cannot be served: " + e.getMessage() + ".");
    }
  }

  /** A project's folder; without settings its root may be a large repository, so the files' own. */
  private Stream<Path> watched(Group group) {
    return Files.exists(group.root().resolve(ProjectRoot.SETTINGS))
        ? Stream.of(group.root())
        : group.files().stream().map(Path::getParent);
  }

  private PreviewServer start(Drawing drawing) throws IOException {
    try {
      return new PreviewServer(drawing, port == null ? USUAL_PORT : port);
    } catch (BindException e) {
      if (port != null) {
        throw new WrongUse("Port " + port + " is taken: choose another, or leave out --port.");
      }
      return new PreviewServer(drawing, 0);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(port + " is no port: choose one from 1024 to 65535.");
    }
  }

  private void redraw(PreviewServer server) {
    try {
      server.redraw();
    } catch (RuntimeException | StackOverflowError e) {
      // The map stays as it was; the next change may draw again.
      shell.err().println("journey: The map could not be drawn (" + e + "). Please report it.");
      shell.err().flush();
    }
  }

  private void open(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      shell.err().println("No browser could be opened; open the address yourself.");
    }
  }
}
