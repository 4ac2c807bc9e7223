import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures how long an editor waits for the language server, and prints Markdown.
 *
 * <p>{@code java benchmarks/Generate.java FOLDER 499 && java benchmarks/Generate.java FOLDER-long 1 455}, copy the
 * long file to {@code FOLDER/maps/long.journey}, then {@code java -cp plugins/org.journeydsl.cli/target/journey.jar
 * benchmarks/Latency.java FOLDER ./journey lsp}: what stands behind the folder is the command that is measured.
 */
final class Latency {

  /** Keys before anything is measured: Java compiles what is used often. */
  private static final int WARM_UP = Integer.getInteger("warm.up", 150);

  private static final int KEYS = Integer.getInteger("keys", 200);

  interface Server extends LanguageServer {
    @JsonRequest("journey/settled")
    CompletableFuture<Void> settled();
  }

  private static final LinkedBlockingQueue<PublishDiagnosticsParams> TOLD = new LinkedBlockingQueue<>();

  private final Path file;
  private final Server server;
  private final String uri;
  private String text;
  private int version = 1;

  private Latency(Path file, Server server) throws IOException {
    this.file = file;
    this.server = server;
    this.uri = file.toUri().toString();
    this.text = Files.readString(file);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    List<String> command = Arrays.asList(arguments).subList(1, arguments.length);
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Launcher<Server> launcher =
        new Launcher.Builder<Server>()
            .setLocalService(new Client())
            .setRemoteInterface(Server.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    launcher.startListening();
    Server server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "measured")));
    long start = System.nanoTime();
    server.initialize(params).get();
    server.initialized(new InitializedParams());
    Latency latency = new Latency(folder.resolve("maps/long.journey"), server);
    latency.open(start);
    server.settled().get();
    System.out.printf(Locale.ROOT, "| all files judged | %.1f s |%n", seconds(start));
    System.err.println("file of " + latency.text.lines().count() + " lines");
    latency.measure();
    server.shutdown().get();
    server.exit();
    process.waitFor(5, TimeUnit.SECONDS);
    process.destroy();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void open(long start) throws Exception {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", version++, text)));
    await(120);
    System.out.println("| | |\n|---|---|");
    System.out.printf(Locale.ROOT, "| first findings of the open file, from the start | %.1f s |%n", seconds(start));
  }

  /** Types a word that no fact has and takes it away again, somewhere else each time. */
  private void measure() throws Exception {
    Random random = new Random(5);
    List<Double> findings = new ArrayList<>();
    List<Double> proposals = new ArrayList<>();
    for (int i = 0; i < WARM_UP + KEYS; i++) {
      int line = lineOf(random);
      long start = System.nanoTime();
      insert(line, "x");
      boolean told = await(2);
      double waited = seconds(start) * 1000;
      // As fast as somebody types; the pause belongs to the server.
      Thread.sleep(60);
      start = System.nanoTime();
      server
          .getTextDocumentService()
          .completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, 0)))
          .get();
      double proposed = seconds(start) * 1000;
      remove(line);
      await(2);
      Thread.sleep(i % 10 == 0 ? 1500 : 60);
      TOLD.clear();
      if (i >= WARM_UP && told) {
        findings.add(waited);
        proposals.add(proposed);
      }
    }
    row("key to findings", findings);
    row("completion", proposals);
  }

  private static void row(String what, List<Double> times) {
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "| %s, median (95 of 100) | %.0f ms (%.0f ms) |%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100));
  }

  private int lineOf(Random random) {
    return 10 + random.nextInt((int) text.lines().count() - 20);
  }

  private void insert(int line, String typed) {
    change(new Range(new Position(line, 0), new Position(line, 0)), typed + " ");
  }

  private void remove(int line) {
    change(new Range(new Position(line, 0), new Position(line, 2)), "");
  }

  private void change(Range range, String typed) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version++),
                List.of(new TextDocumentContentChangeEvent(range, typed))));
  }

  /** Waits for findings of the file; false where there is nothing new to tell, as for a key in a long text. */
  private boolean await(int seconds) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams told = TOLD.poll(seconds, TimeUnit.SECONDS);
      if (told == null || told.getUri().equals(uri)) {
        return told != null;
      }
    }
  }

  private static final class Client implements LanguageClient {

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      TOLD.add(params);
    }

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {
      System.err.println(params.getMessage());
    }
  }
}
