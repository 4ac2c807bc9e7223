package org.journeydsl.ide;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The protocol with what it does not know of itself; see {@code docs/language-server.md}. */
public interface JourneyLanguageServer extends LanguageServer {

  /**
   * Answers when the findings of all files are told: for programs that check files through the
   * server, and for tests.
   */
  @JsonRequest("journey/settled")
  CompletableFuture<Void> settled();
}
