package org.journeydsl.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeydsl.ide.actions.MoveRequest;
import org.journeydsl.ide.actions.Moves;
import org.journeydsl.ide.diagnostics.Diagnostics;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.LastDrawings;
import org.journeydsl.ide.preview.MapAnswer;
import org.journeydsl.ide.preview.MapPreview;
import org.journeydsl.ide.preview.MapRequest;
import org.journeydsl.ide.rename.Renamed;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Work;
import org.journeydsl.ide.workspace.Workspace;

/**
 * The language server for {@code .journey} files.
 *
 * <p>A plain object: an editor in the same process calls its methods, every other one speaks to it
 * through {@link #serve}. Answers come on the server's own thread.
 */
public final class JourneyServer
    implements JourneyLanguageServer, LanguageClientAware, AutoCloseable {

  private final String version;
  private final Workspace workspace;

  /** What is looked at in a text that changed: its words and names, then what rules find in it. */
  private final List<Consumer<String>> looks;

  /** The texts whose own findings were not told since they changed. */
  private final Set<String> owed = new LinkedHashSet<>();

  private final Work work;
  private final Diagnostics diagnostics = new Diagnostics();
  private final TextDocuments texts = new TextDocuments(this);
  private final Workspaces workspaces = new Workspaces(this);
  private final Watching watching = new Watching(this);
  private final Renamed renamed = new Renamed();
  private final LastDrawings drawings = new LastDrawings();
  private final Supplier<LocalDate> today;
  private final CompletableFuture<Integer> left = new CompletableFuture<>();
  private LanguageClient client;
  private volatile Abilities abilities = Abilities.NONE;
  private boolean shutDown;

  /**
   * Makes a server that knows no files yet.
   *
   * @param version what it tells editors of itself
   * @param today the day that ages of evidence and reviews are counted to
   */
  public JourneyServer(String version, Supplier<LocalDate> today) {
    this.version = version;
    this.today = today;
    this.workspace = new Workspace(today);
    this.looks = List.of(workspace::read, workspace::judge);
    this.work = new Work(this::later, this::failed);
  }

  /**
   * Serves one editor over a pair of streams until it leaves.
   *
   * @return the exit status that the protocol asks for: 0 where the editor said good-bye, else 1
   */
  public static int serve(JourneyServer server, InputStream in, OutputStream out) {
    try (server) {
      var launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      var listening = launcher.startListening();
      CompletableFuture.runAsync(
          () -> {
            try {
              listening.get();
            } catch (InterruptedException | ExecutionException e) {
              // The stream broke: the editor is gone.
            }
            server.left.complete(1);
          });
      return server.left.join();
    }
  }

  @Override
  public void connect(LanguageClient client) {
    this.client = client;
  }

  // ------------------------------------------------------------------------------------ the work

  /** Answers a question on the thread that owns the models. */
  <T> CompletableFuture<T> answer(Function<Workspace, T> question) {
    return work.answer(() -> question.apply(workspace));
  }

  /** Changes files or folders; the findings follow. */
  void change(Consumer<Workspace> change) {
    work.change(() -> change.accept(workspace));
  }

  /**
   * Changes a text in an editor; its own findings follow at once, or in the next pause where more
   * was typed or asked.
   */
  void change(String uri, Consumer<Workspace> change) {
    work.change(
        () -> {
          change.accept(workspace);
          owed.add(uri);
          for (Consumer<String> look : looks) {
            if (work.isAsked()) {
              return;
            }
            tell(uri, look);
          }
          owed.remove(uri);
        });
  }

  /** Words of an open text go: what an editor had marked there is to be told again. */
  void unmarked(String uri) {
    diagnostics.unmarked(uri);
  }

  /** A text was saved: an editor that watches files tells so, for others it need not be waited. */
  void saved(String uri) {
    if (!watching.isByEditor()) {
      change(files -> files.changedOnDisk(List.of(uri)));
    }
  }

  /** Opens and closes folders, on the thread that owns the models. */
  void open(List<String> added, List<String> removed) {
    workspace.folders(added, removed);
    watching.over(workspace.folders());
  }

  private void tell(String uri, Consumer<String> look) {
    if (client != null) {
      look.accept(uri);
      diagnostics.tell(uri, workspace, client);
    }
  }

  private boolean later() {
    for (String uri : owed) {
      looks.forEach(look -> tell(uri, look));
    }
    owed.clear();
    if (workspace.step()) {
      return true;
    }
    if (client != null) {
      diagnostics.tell(workspace, client);
    }
    return false;
  }

  @Override
  public CompletableFuture<Void> settled() {
    return work.settled();
  }

  /** What the editor can do. */
  Abilities abilities() {
    return abilities;
  }

  /** What was renamed since the editor came. */
  Renamed renamed() {
    return renamed;
  }

  /** The day that ages are counted to. */
  LocalDate today() {
    return today.get();
  }

  @Override
  public CompletableFuture<MapAnswer> map(MapRequest request) {
    return judged(request.textDocument(), text -> drawings.draw(text, request));
  }

  @Override
  public CompletableFuture<MapAnswer.Element> elementAt(ElementRequest request) {
    return judged(request.textDocument(), text -> new MapPreview(text).find(request));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> move(MoveRequest request) {
    return answer(
        all ->
            all.document(request.textDocument().getUri())
                .map(text -> Moves.edit(text, request))
                .orElse(null));
  }

  /** Answers a question about a text in a project that is judged as it stands. */
  private <T> CompletableFuture<T> judged(
      TextDocumentIdentifier document, Function<Document, T> question) {
    return answer(
        all ->
            all.document(document.getUri())
                .map(
                    text -> {
                      text.live().finish();
                      return question.apply(text);
                    })
                .orElse(null));
  }

  private void failed(Throwable problem) {
    if (client != null) {
      client.logMessage(new MessageParams(MessageType.Error, trace(problem)));
    }
  }

  private static String trace(Throwable problem) {
    StringBuilder trace = new StringBuilder("A mistake in journey itself: ").append(problem);
    for (StackTraceElement at : problem.getStackTrace()) {
      trace.append("\n  at ").append(at);
    }
    return trace.toString();
  }

  // ------------------------------------------------------------------------------ coming and going

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    abilities = Abilities.of(params);
    watching.hear(params.getCapabilities());
    List<String> folders = folders(params);
    work.change(
        () -> {
          diagnostics.linkTo(abilities.rulePages());
          open(folders, List.of());
        });
    return CompletableFuture.completedFuture(
        new InitializeResult(Capabilities.all(), new ServerInfo("journey", version)));
  }

  @SuppressWarnings("deprecation") // Older editors know nothing but a root.
  private static List<String> folders(InitializeParams params) {
    List<String> folders = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(folders::add);
    } else if (params.getRootUri() != null) {
      folders.add(params.getRootUri());
    }
    return folders;
  }

  @Override
  public void initialized(InitializedParams params) {
    watching.ask(client);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace beside the messages, which editors show themselves.
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    left.complete(shutDown ? 0 : 1);
  }

  @Override
  public void close() {
    watching.close();
    work.close();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspaces;
  }
}
