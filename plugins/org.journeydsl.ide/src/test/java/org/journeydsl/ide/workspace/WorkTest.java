package org.journeydsl.ide.workspace;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The one thread that touches models, and its end. */
final class WorkTest {

  /** An editor that closes would else stand still until its patience ends. */
  @Test
  void whoWaitsWhenItClosesIsToldThatNoAnswerComes() {
    Work work = new Work(() -> false, problem -> fail(problem));
    CompletableFuture<Void> closed = new CompletableFuture<>();
    work.change(closed::join);
    CompletableFuture<String> waiting = work.answer(() -> "too late");
    work.close();
    CompletableFuture<String> after = work.answer(() -> "far too late");
    closed.complete(null);
    assertThrows(CancellationException.class, waiting.orTimeout(20, TimeUnit.SECONDS)::join);
    assertThrows(CancellationException.class, after.orTimeout(20, TimeUnit.SECONDS)::join);
  }
}
