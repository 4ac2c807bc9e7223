package org.journeydsl.eclipse.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.journeydsl.eclipse.server.UiThread;

/** Asks where a map is to be written, and says how that went. */
final class ExportDialog {

  private final MapSession session;
  private final Shell shell;
  private final IStatusLineManager status;
  private final UiThread ui;

  ExportDialog(MapSession session, Shell shell, IStatusLineManager status) {
    this.session = session;
    this.shell = shell;
    this.status = status;
    this.ui = new UiThread(shell.getDisplay());
  }

  void open(MapExport.Format format) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText("Export the Map as " + format.name());
    dialog.setFilterExtensions(new String[] {"*." + format.ending()});
    dialog.setFileName(session.shown().journey() + "." + format.ending());
    dialog.setOverwrite(true);
    URI text = URI.create(session.text().getUri());
    if ("file".equals(text.getScheme())) {
      dialog.setFilterPath(Path.of(text).getParent().toString());
    }
    String chosen = dialog.open();
    if (chosen != null) {
      export(format, Path.of(chosen), false);
    }
  }

  /** Opens the map as a page in the web browser. */
  void browse() {
    if (session.shown() == null) {
      status.setErrorMessage("Open a .journey file first.");
      return;
    }
    try {
      Path folder = Files.createTempDirectory("journey-map");
      Path page = folder.resolve(session.shown().journey() + ".html");
      folder.toFile().deleteOnExit();
      page.toFile().deleteOnExit();
      export(MapExport.Format.HTML, page, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void export(MapExport.Format format, Path file, boolean browse) {
    new MapExport(session, ui)
        .write(format, file)
        .whenCompleteAsync(
            (done, problem) -> {
              if (problem != null) {
                Throwable cause =
                    problem instanceof CompletionException ? problem.getCause() : problem;
                MessageDialog.openError(shell, "Export the Map", cause.getMessage());
              } else if (browse) {
                Outside.open(done.toUri());
              } else {
                status.setMessage("The map is in " + done);
              }
            },
            ui);
  }
}
