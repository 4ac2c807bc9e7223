package org.journeydsl.ide.workspace;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one thread that touches models: changes and questions in the order in which they came, and
 * what can wait in the pauses between.
 */
public final class Work implements AutoCloseable {

  /** How long nobody must have typed before what can wait is done. */
  private static final int PAUSE_MILLISECONDS = 150;

  /** Deeply nested texts need a deep stack. */
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final BooleanSupplier later;
  private final Consumer<Throwable> failed;
  private volatile boolean closed;
  private boolean open;

  /**
   * Starts the thread.
   *
   * @param later one short step of what can wait; false where nothing is left to do
   * @param failed told what went wrong in a change or in a step, which nobody waits for
   */
  public Work(BooleanSupplier later, Consumer<Throwable> failed) {
    this.later = later;
    this.failed = failed;
    Thread thread = new Thread(null, this::run, "journeys", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  /** Changes something; what can wait starts anew after a pause. */
  public void change(Runnable change) {
    queue.add(
        () -> {
          if (!closed) {
            open = true;
            guarded(change);
          }
        });
  }

  /** Answers a question about things as they are when its turn comes; never, once all is over. */
  public <T> CompletableFuture<T> answer(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    queue.add(
        () -> {
          if (closed) {
            answer.cancel(false);
          }
          if (answer.isDone()) {
            // Cancelled while it waited.
            return;
          }
          try {
            answer.complete(question.get());
          } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
          }
        });
    if (closed) {
      answer.cancel(false); // Nobody may look into the queue any more.
    }
    return answer;
  }

  /** Answers when nothing waits any more; what can wait is done at once. */
  public CompletableFuture<Void> settled() {
    return answer(
        () -> {
          while (open) {
            open = step();
          }
          return null;
        });
  }

  /** Whether somebody waits: what takes long stops, and goes on later. */
  public boolean isAsked() {
    return !queue.isEmpty();
  }

  /** Stops; whoever waits for an answer is told that none comes. */
  @Override
  public void close() {
    closed = true;
    queue.add(() -> {});
  }

  private void run() {
    try {
      while (!closed) {
        Runnable next = open ? queue.poll(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS) : queue.take();
        if (next != null) {
          next.run();
          continue;
        }
        while (open && queue.isEmpty()) {
          open = step();
        }
      }
      for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
        next.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean step() {
    try {
      return later.getAsBoolean();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
      return false;
    }
  }

  private void guarded(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }
}
