package org.journeydsl.eclipse.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.ide.JourneyServer;
import org.journeydsl.ide.Refusal;

/**
 * The language server of this workbench: a plain object, started with the first thing that asks for
 * it and closed with the workbench.
 */
public final class Server {

  /**
   * How long somebody at the keyboard waits for an answer, in milliseconds. Tests are more patient:
   * the machine that they run on may have much else to do.
   */
  private static final long PATIENCE = Long.getLong("journey.patience", 3000);

  /** How often somebody who may cancel is looked at, in milliseconds. */
  private static final long LOOK = 50;

  private static Server running;

  private final JourneyServer server;
  private final Client client = new Client();
  private final OpenTexts texts;
  private final WatchedFiles files;
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();

  private Server() {
    server =
        new JourneyServer(
            Platform.getBundle(JourneyPlugin.ID).getVersion().toString(), LocalDate::now);
    server.connect(client);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(Abilities.ofEclipse());
    params.setInitializationOptions(
        Map.of("rulePages", "journey-rule:{rule}", "showReferences", true));
    params.setWorkspaceFolders(JourneyProjects.folders());
    server.initialize(params);
    server.initialized(new InitializedParams());
    texts = new OpenTexts(server.getTextDocumentService(), this::changed);
    files = new WatchedFiles(server.getWorkspaceService(), client::appeared, this::changed);
  }

  /** The server, started where it does not run yet. */
  public static synchronized Server get() {
    if (running == null) {
      running = new Server();
      running.start();
    }
    return running;
  }

  /** Texts are followed from the thread that changes them, so that no letter is lost. */
  private void start() {
    files.start();
    if (Display.getCurrent() != null) {
      texts.start();
    } else {
      new UiThread(PlatformUI.getWorkbench().getDisplay()).execute(this::startTexts);
    }
  }

  private void startTexts() {
    synchronized (Server.class) {
      if (running == this) {
        texts.start();
      }
    }
  }

  /** Closes the server where it runs. */
  public static synchronized void stop() {
    if (running != null) {
      running.files.stop();
      running.texts.stop();
      running.server.close();
      running = null;
    }
  }

  /** The server itself, for requests whose answers are not waited for. */
  public JourneyServer itself() {
    return server;
  }

  /** What the server told the workbench. */
  public Client client() {
    return client;
  }

  private void changed() {
    followers.forEach(Runnable::run);
  }

  /**
   * Calls back after the server was told that a text, a file or a project changed, on whatever
   * thread it did: who asks from then on hears of things as they are now.
   */
  public void follow(Runnable follower) {
    followers.add(follower);
  }

  /** No longer calls back. */
  public void forget(Runnable follower) {
    followers.remove(follower);
  }

  /**
   * Asks and waits for the answer, shortly: whoever waits may be a person at the keyboard.
   *
   * @return nothing where the server has no answer, or is too late with it
   */
  public static <T> Optional<T> ask(Function<JourneyServer, CompletableFuture<T>> question) {
    try {
      return askOrRefuse(question);
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }

  /**
   * Asks and waits, as {@link #ask}, where the server may say why it does not.
   *
   * @throws Refusal in words for the person who asked
   */
  public static <T> Optional<T> askOrRefuse(
      Function<JourneyServer, CompletableFuture<T>> question) {
    if (!PlatformUI.isWorkbenchRunning()) {
      return Optional.empty(); // The workbench closes: no server is started for that.
    }
    CompletableFuture<T> answer = question.apply(get().server);
    try {
      return wait(answer, PATIENCE);
    } catch (TimeoutException e) {
      answer.cancel(false);
      return Optional.empty();
    }
  }

  /**
   * Asks and waits as long as the person does, who sees that something is done and can cancel it.
   *
   * @throws Refusal in words for the person who asked
   * @throws OperationCanceledException where the person cancels
   */
  public static <T> Optional<T> askPatiently(
      IProgressMonitor monitor, Function<JourneyServer, CompletableFuture<T>> question) {
    CompletableFuture<T> answer = question.apply(get().server);
    while (true) {
      try {
        return wait(answer, LOOK);
      } catch (TimeoutException e) {
        if (monitor.isCanceled()) {
          answer.cancel(false);
          throw new OperationCanceledException();
        }
      }
    }
  }

  private static <T> Optional<T> wait(CompletableFuture<T> answer, long milliseconds)
      throws TimeoutException {
    try {
      return Optional.ofNullable(answer.get(milliseconds, TimeUnit.MILLISECONDS));
    } catch (CancellationException e) {
      return Optional.empty(); // The server closed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      if (!(e.getCause() instanceof CancellationException)) {
        JourneyPlugin.log("The language server gave no answer.", e.getCause());
      }
      return Optional.empty();
    }
  }

  /** Asks for a list and waits for it, as {@link #ask}; empty where there is none. */
  public static <T> List<T> askAll(
      Function<JourneyServer, CompletableFuture<List<? extends T>>> question) {
    return ask(question).map(List::<T>copyOf).orElse(List.of());
  }
}
