package org.journeydsl.ide;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;
import org.journeydsl.ide.actions.MoveRequest;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.MapAnswer;
import org.journeydsl.ide.preview.MapRequest;

/** The protocol with what it does not know of itself; see {@code docs/language-server.md}. */
public interface JourneyLanguageServer extends LanguageServer {

  /**
   * Answers when the findings of all files are told: for programs that check files through the
   * server, and for tests.
   */
  @JsonRequest("journey/settled")
  CompletableFuture<Void> settled();

  /** Draws a journey for a preview beside its text. */
  @JsonRequest("journey/map")
  CompletableFuture<MapAnswer> map(MapRequest request);

  /** Tells what is drawn of the thing at a place, or where the thing that is drawn stands. */
  @JsonRequest("journey/elementAt")
  CompletableFuture<MapAnswer.Element> elementAt(ElementRequest request);

  /** Moves something with a name before, behind or into something else, with its comments. */
  @JsonRequest("journey/move")
  CompletableFuture<WorkspaceEdit> move(MoveRequest request);
}
