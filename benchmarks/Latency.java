import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

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

  /** How often each question is asked, after a quarter of that to warm up. */
  private static final int QUESTIONS = Integer.getInteger("questions", 40);

  interface Server extends LanguageServer {
    @JsonRequest("journey/settled")
    CompletableFuture<Void> settled();

    @JsonRequest("journey/map")
    CompletableFuture<Object> map(Map<String, Object> request);
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
    params.setCapabilities(able());
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
    latency.ask();
    server.shutdown().get();
    server.exit();
    process.waitFor(5, TimeUnit.SECONDS);
    process.destroy();
  }

  /** What the editors of today can do that changes how much the server does at once. */
  private static ClientCapabilities able() {
    CodeActionCapabilities actions = new CodeActionCapabilities(false);
    actions.setDataSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    texts.setCodeAction(actions);
    return new ClientCapabilities(null, texts, null);
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

  /** Asks what editors ask while somebody reads and writes, each time just after a key. */
  private void ask() throws Exception {
    TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    FormattingOptions options = new FormattingOptions(2, true);
    var texts = server.getTextDocumentService();
    Map<String, Function<Position, CompletableFuture<?>>> questions = new LinkedHashMap<>();
    questions.put("hover on a name", at -> texts.hover(new HoverParams(document, at)));
    questions.put("definition", at -> texts.definition(new DefinitionParams(document, at)));
    questions.put("references", at -> texts.references(new ReferenceParams(document, at, new ReferenceContext(true))));
    questions.put("highlights", at -> texts.documentHighlight(new DocumentHighlightParams(document, at)));
    Function<Position, CompletableFuture<List<Either<Command, CodeAction>>>> actions =
        at -> texts.codeAction(new CodeActionParams(document, new Range(at, at), new CodeActionContext(List.of())));
    questions.put("fixes and refactorings", actions::apply);
    questions.put("fixes and refactorings, and one chosen", at -> actions.apply(at).thenCompose(all -> chosen(all, texts)));
    questions.put("outline", at -> texts.documentSymbol(new DocumentSymbolParams(document)));
    questions.put("folding", at -> texts.foldingRange(new FoldingRangeRequestParams(document)));
    questions.put("colours of the file", at -> texts.semanticTokensFull(new SemanticTokensParams(document)));
    questions.put("lines above elements (lenses)", at -> texts.codeLens(new CodeLensParams(document)));
    questions.put("hints of 60 lines", at -> texts.inlayHint(new InlayHintParams(document, new Range(at, new Position(at.getLine() + 60, 0)))));
    questions.put("a new line's layout", at -> texts.onTypeFormatting(new DocumentOnTypeFormattingParams(document, options, at, "\n")));
    questions.put("layout of the file", at -> texts.formatting(new DocumentFormattingParams(document, options)));
    questions.put("search in the project", at -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams("shop")));
    questions.put("the map as a page", at -> server.map(Map.of("textDocument", document, "position", at)));
    questions.put("the map as a picture", at -> server.map(Map.of("textDocument", document, "position", at, "format", "svg")));
    questions.put("rename", at -> texts.rename(new RenameParams(document, at, "NobodyHasThisName")));
    List<Position> names = names();
    Random random = new Random(7);
    for (var question : questions.entrySet()) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < QUESTIONS / 4 + QUESTIONS; i++) {
        Position at = names.get(random.nextInt(names.size()));
        int line = at.getLine() + 1;
        change(new Range(new Position(line, 0), new Position(line, 0)), " ");
        await(1);
        long start = System.nanoTime();
        question.getValue().apply(at).exceptionally(refused -> null).get();
        double waited = seconds(start) * 1000;
        change(new Range(new Position(line, 0), new Position(line, 1)), "");
        await(1);
        // As fast as somebody asks; what the rest of the project has to say comes in the pause.
        Thread.sleep(60);
        TOLD.clear();
        if (i >= QUESTIONS / 4) {
          times.add(waited);
        }
      }
      row(question.getKey(), times);
    }
  }

  /** The edit of the last action that comes without. */
  private static CompletableFuture<?> chosen(List<Either<Command, CodeAction>> all, TextDocumentService texts) {
    return all.stream()
        .map(Either::getRight)
        .filter(each -> each.getEdit() == null)
        .reduce((one, other) -> other)
        .map(texts::resolveCodeAction)
        .orElseThrow();
  }

  /** Where touchpoints have their names. */
  private List<Position> names() {
    List<Position> names = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size() - 1; line++) {
      int word = lines.get(line).indexOf("touchpoint ");
      if (word >= 0) {
        names.add(new Position(line, word + "touchpoint ".length() + 1));
      }
    }
    return names;
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
