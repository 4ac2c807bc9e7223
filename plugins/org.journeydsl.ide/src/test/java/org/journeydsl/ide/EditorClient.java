package org.journeydsl.ide;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server tells an editor, kept for tests. */
public final class EditorClient implements LanguageClient {

  private final boolean watches;
  private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
  private final List<String> published = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<String> registered = new CopyOnWriteArrayList<>();

  /** An editor that can watch files when it is asked to, or says so and fails. */
  EditorClient(boolean watches) {
    this.watches = watches;
  }

  /** What is shown for a file now. */
  List<Diagnostic> diagnostics(String uri) {
    return diagnostics.getOrDefault(uri, List.of());
  }

  /** Each file whose findings were told, in order. */
  public List<String> published() {
    return published;
  }

  /** What the server wrote to the editor's log and showed to the user. */
  public List<String> log() {
    return log;
  }

  /** The methods that the server registered for after the start. */
  public List<String> registered() {
    return registered;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params.getUri());
    diagnostics.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    params.getRegistrations().forEach(each -> registered.add(each.getMethod()));
    return watches
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(
            new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InternalError, "No such folder.", null)));
  }

  @Override
  public void telemetryEvent(Object object) {
    log.add("telemetry " + object);
  }

  @Override
  public void showMessage(MessageParams params) {
    log.add(params.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    log.add(params.getMessage());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {
    log.add(params.getMessage());
  }
}
