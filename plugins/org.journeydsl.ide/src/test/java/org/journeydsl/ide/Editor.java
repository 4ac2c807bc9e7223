package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.journeydsl.ide.workspace.Positions;

/**
 * An editor for tests: a real client of the protocol, which speaks to a server through a pair of
 * pipes. When it is closed, nothing may have gone wrong in the server meanwhile.
 */
public final class Editor implements AutoCloseable {

  /** The day on which the examples were written. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Path folder;
  private final EditorClient client;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final CompletableFuture<Integer> served;
  private final JourneyLanguageServer remote;
  private final InitializeResult announced;
  private int version = 1;

  private Editor(
      Path folder,
      List<Path> roots,
      ClientCapabilities capabilities,
      JsonObject wishes,
      EditorClient client) {
    this.folder = folder;
    this.client = client;
    try {
      PipedInputStream toServer = new PipedInputStream(1 << 16);
      PipedInputStream toClient = new PipedInputStream(1 << 16);
      PipedOutputStream fromServer = new PipedOutputStream(toClient);
      PipedOutputStream fromClient = new PipedOutputStream(toServer);
      JourneyServer server = new JourneyServer("test", () -> TODAY);
      served =
          CompletableFuture.supplyAsync(() -> JourneyServer.serve(server, toServer, fromServer));
      Launcher<JourneyLanguageServer> launcher =
          new Launcher.Builder<JourneyLanguageServer>()
              .setLocalService(client)
              .setRemoteInterface(JourneyLanguageServer.class)
              .setInput(toClient)
              .setOutput(fromClient)
              .create();
      launcher.startListening();
      remote = launcher.getRemoteProxy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    wishes.addProperty("rulePages", "rule:{rule}");
    params.setInitializationOptions(wishes);
    params.setWorkspaceFolders(
        roots.stream().map(each -> new WorkspaceFolder(uri(each), each.toString())).toList());
    announced = await(remote.initialize(params));
    remote.initialized(new InitializedParams());
  }

  /** An editor with one folder open, that can do what VS Code can. */
  public static Editor in(Path folder) {
    return in(folder, List.of(folder));
  }

  /** An editor with several folders open, or none. */
  public static Editor in(Path folder, List<Path> roots) {
    return new Editor(
        folder.toAbsolutePath(), roots, able(), new JsonObject(), new EditorClient(true));
  }

  /** An editor with one folder open, that can do and wishes what a test says. */
  public static Editor of(Path folder, ClientCapabilities able, JsonObject wishes) {
    return new Editor(
        folder.toAbsolutePath(), List.of(folder), able, wishes, new EditorClient(true));
  }

  /** An editor that says it watches files, and fails when it is asked to. */
  public static Editor failingToWatch(Path folder) {
    return new Editor(
        folder.toAbsolutePath(),
        List.of(folder),
        able(),
        new JsonObject(),
        new EditorClient(false));
  }

  /** What a rich editor says that it can do. */
  public static ClientCapabilities able() {
    ClientCapabilities able = ableAtOnce();
    CodeActionCapabilities actions = new CodeActionCapabilities(false);
    actions.setDataSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    able.getTextDocument().setCodeAction(actions);
    return able;
  }

  /** A rich editor that cannot ask for the edit of an action when somebody chooses it. */
  static ClientCapabilities ableAtOnce() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(List.of(ResourceOperationKind.Create));
    workspace.setWorkspaceEdit(edits);
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    texts.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
    return new ClientCapabilities(workspace, texts, null);
  }

  /** What the server said that it can do. */
  public InitializeResult announced() {
    return announced;
  }

  /** The server, for any question. */
  public JourneyLanguageServer server() {
    return remote;
  }

  public EditorClient client() {
    return client;
  }

  // --------------------------------------------------------------------------------------- files

  /** How the editor calls a file: a path from its folder, or an address as it is. */
  public String uri(String path) {
    return path.contains(":") ? path : uri(folder.resolve(path));
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }

  public TextDocumentIdentifier document(String path) {
    return new TextDocumentIdentifier(uri(path));
  }

  /** Writes a file behind the server's back and tells it, as a watching editor does. */
  public Editor save(String path, String text) {
    Path file = folder.resolve(path);
    boolean there = Files.exists(file);
    write(file, text);
    return tell(path, there ? FileChangeType.Changed : FileChangeType.Created);
  }

  /** Puts a file there before anybody asks. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file and tells the server. */
  public Editor delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tell(path, FileChangeType.Deleted);
  }

  private Editor tell(String path, FileChangeType change) {
    remote
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(path), change))));
    return this;
  }

  // --------------------------------------------------------------------------------------- texts

  /** Opens a text that may differ from its file. */
  public Editor open(String path, String text) {
    texts.put(path, text);
    remote
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(path), "journey", version++, text)));
    return this;
  }

  /** Opens a file as it is. */
  public Editor open(String path) {
    try {
      return open(path, Files.readString(folder.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a stretch of an open text. */
  public Editor replace(String path, int offset, int length, String replacement) {
    String before = texts.get(path);
    Range range = new Positions(before).range(offset, length);
    texts.put(path, before.substring(0, offset) + replacement + before.substring(offset + length));
    return change(path, new TextDocumentContentChangeEvent(range, replacement));
  }

  /** Types behind the first place where something stands. */
  public Editor typeAfter(String path, String place, String typed) {
    return replace(path, texts.get(path).indexOf(place) + place.length(), 0, typed);
  }

  /** Replaces a whole open text. */
  public Editor rewrite(String path, String text) {
    texts.put(path, text);
    return change(path, new TextDocumentContentChangeEvent(text));
  }

  private Editor change(String path, TextDocumentContentChangeEvent change) {
    remote
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), version++), List.of(change)));
    return this;
  }

  public Editor close(String path) {
    texts.remove(path);
    remote.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(path)));
    return this;
  }

  /** The text as it stands in the editor. */
  public String text(String path) {
    return texts.get(path);
  }

  /** The text as the person sees it: that of the editor, else that of the file; empty for none. */
  public String current(String path) {
    Path file = folder.resolve(path);
    try {
      return texts.containsKey(path)
          ? texts.get(path)
          : Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a whole text in the place of another: typed where it is open, else saved. */
  public Editor put(String path, String text) {
    return texts.containsKey(path) ? rewrite(path, text) : save(path, text);
  }

  public Position position(String path, int offset) {
    return new Positions(texts.get(path)).position(offset);
  }

  // ------------------------------------------------------------------------------------- answers

  /** Waits until the server has told all findings. */
  public Editor settle() {
    await(remote.settled());
    return this;
  }

  /** What the editor shows for a file, once the server is done. */
  public List<Diagnostic> diagnostics(String path) {
    settle();
    return client.diagnostics(uri(path));
  }

  /** The findings that the editor shows for a file, as {@code line:character rule}, from 1. */
  public List<String> findings(String path) {
    return diagnostics(path).stream().map(Editor::shown).toList();
  }

  /** The errors among them. */
  public List<String> errors(String path) {
    return diagnostics(path).stream()
        .filter(each -> each.getSeverity() == org.eclipse.lsp4j.DiagnosticSeverity.Error)
        .map(Editor::shown)
        .toList();
  }

  private static String shown(Diagnostic diagnostic) {
    Position start = diagnostic.getRange().getStart();
    return "%s:%s %s"
        .formatted(start.getLine() + 1, start.getCharacter() + 1, diagnostic.getCode().getLeft());
  }

  /** An answer of the server, which comes at once or not at all. */
  public static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    settle();
    assertEquals(List.of(), client.log(), "nothing went wrong in the server");
    await(remote.shutdown());
    remote.exit();
    assertEquals(0, await(served), "the server left as it should");
  }
}
