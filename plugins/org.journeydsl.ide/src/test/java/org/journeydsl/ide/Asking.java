package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.journeydsl.ide.workspace.Positions;

/** Questions of an editor about places in its texts, and what it does with the answers. */
record Asking(Editor editor) {

  TextDocumentService texts() {
    return editor.server().getTextDocumentService();
  }

  /** The position of {@code <|>} in a stretch that stands in a text once. */
  Position at(String path, String marked) {
    Cursor cursor = Cursor.in(marked);
    String text = editor.text(path);
    int start = text.indexOf(cursor.text());
    assertTrue(start >= 0, "'" + cursor.text() + "' stands in " + path);
    return editor.position(path, start + cursor.offset());
  }

  /** What stands at places, as {@code path:line: text}. */
  List<String> shown(List<? extends Location> locations) {
    return locations.stream().map(each -> shown(each.getUri(), each.getRange())).sorted().toList();
  }

  String shown(String uri, Range range) {
    String path = path(uri);
    return "%s:%s: %s"
        .formatted(path, range.getStart().getLine() + 1, stretch(editor.current(path), range));
  }

  /** A file's path as tests write it. */
  String path(String uri) {
    String folder = editor.uri("");
    assertTrue(uri.startsWith(folder), uri);
    return uri.substring(folder.length()).replaceFirst("^/", "");
  }

  private static String stretch(String text, Range range) {
    Positions positions = new Positions(text);
    return text.substring(positions.offset(range.getStart()), positions.offset(range.getEnd()));
  }

  // --------------------------------------------------------------------------------------- actions

  List<CodeAction> actions(String path, String marked) {
    return actions(path, marked, null);
  }

  List<CodeAction> actions(String path, String marked, List<String> only) {
    Position position = at(path, marked);
    CodeActionContext context = new CodeActionContext(editor.diagnostics(path), only);
    return Editor.await(
            texts()
                .codeAction(
                    new CodeActionParams(
                        editor.document(path), new Range(position, position), context)))
        .stream()
        .map(each -> each.getRight())
        .toList();
  }

  List<String> titles(String path, String marked) {
    return actions(path, marked).stream().map(CodeAction::getTitle).toList();
  }

  /** Does what an action of that title does. */
  void choose(String path, String marked, String title) {
    CodeAction action =
        actions(path, marked).stream()
            .filter(each -> each.getTitle().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError("'" + title + "' in " + titles(path, marked)));
    apply(edit(action));
  }

  /** What an action does: asked for where it was offered without. */
  WorkspaceEdit edit(CodeAction action) {
    return action.getEdit() == null
        ? Editor.await(texts().resolveCodeAction(action)).getEdit()
        : action.getEdit();
  }

  /** Applies edits as editors do: all places are those of before; open texts are typed into. */
  void apply(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> changes = new TreeMap<>();
    if (edit.getChanges() != null) {
      changes.putAll(edit.getChanges());
    }
    if (edit.getDocumentChanges() != null) {
      edit.getDocumentChanges()
          .forEach(
              step -> {
                if (step.isLeft()) {
                  List<TextEdit> edits = new ArrayList<>();
                  step.getLeft().getEdits().forEach(each -> edits.add(each.getLeft()));
                  changes.put(step.getLeft().getTextDocument().getUri(), edits);
                }
              });
    }
    changes.forEach((uri, edits) -> editor.put(path(uri), applied(path(uri), edits)));
  }

  String applied(String path, List<? extends TextEdit> edits) {
    String text = editor.current(path);
    Positions positions = new Positions(text);
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingInt((TextEdit each) -> positions.offset(each.getRange().getStart()))
            .thenComparingInt(each -> positions.offset(each.getRange().getEnd())));
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (TextEdit each : sorted) {
      int from = positions.offset(each.getRange().getStart());
      assertTrue(from >= done, "no two edits touch the same text: " + sorted);
      result.append(text, done, from).append(each.getNewText());
      done = positions.offset(each.getRange().getEnd());
    }
    return result.append(text.substring(done)).toString();
  }

  // -------------------------------------------------------------------------------------- refusals

  /** What the server says to a question that it refuses. */
  static String refusal(CompletableFuture<?> answer) {
    try {
      Object given = answer.get(60, TimeUnit.SECONDS);
      throw new AssertionError("refused, not answered with " + given);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      assertEquals(ResponseErrorException.class, e.getCause().getClass());
      return e.getCause().getMessage();
    }
  }
}
