package org.journeydsl.eclipse.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.findings.FindingMarkers;

/** What the server tells the workbench of its own accord. */
public final class Client implements LanguageClient {

  private final FindingMarkers markers = new FindingMarkers();
  private final List<Runnable> redraws = new CopyOnWriteArrayList<>();

  Client() {}

  /**
   * Calls back after findings were told, on the server's thread: what is drawn of texts follows.
   */
  public void afterFindings(Runnable redraw) {
    redraws.add(redraw);
  }

  /** A file came to the workspace: what was told of it before is shown. */
  void appeared(String uri) {
    markers.appeared(uri);
  }

  /** No longer calls back. */
  public void forget(Runnable redraw) {
    redraws.remove(redraw);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    markers.show(params.getUri(), params.getDiagnostics());
    redraws.forEach(Runnable::run);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    CompletableFuture<ApplyWorkspaceEditResponse> done = new CompletableFuture<>();
    if (PlatformUI.isWorkbenchRunning()) {
      new UiThread(PlatformUI.getWorkbench().getDisplay())
          .execute(
              () ->
                  done.complete(
                      new ApplyWorkspaceEditResponse(WorkspaceEdits.apply(params.getEdit()))));
    } else {
      done.complete(new ApplyWorkspaceEditResponse(false));
    }
    return done;
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null); // Files are watched anyhow.
  }

  @Override
  public void showMessage(MessageParams params) {
    logMessage(params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    logMessage(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {
    int severity = params.getType() == MessageType.Error ? Status.ERROR : Status.INFO;
    ILog.of(JourneyPlugin.class).log(new Status(severity, JourneyPlugin.ID, params.getMessage()));
  }

  @Override
  public void telemetryEvent(Object object) {
    // Nothing is counted, here as elsewhere.
  }
}
