package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Positions;

/** Edits of texts of one project, in the protocol's words. */
public final class Change {

  private final Document document;
  private final Map<String, List<TextEdit>> edits = new TreeMap<>();
  private final Map<String, String> created = new TreeMap<>();

  /** No edits yet. */
  public Change(Document document) {
    this.document = document;
  }

  /** The edits of one file or more. */
  public static WorkspaceEdit of(Document document, List<TextEdit> edits) {
    Change change = new Change(document);
    edits.forEach(change::add);
    return change.edit();
  }

  /** Adds an edit. */
  public Change add(TextEdit edit) {
    edits.computeIfAbsent(edit.file(), key -> new ArrayList<>()).add(edit);
    return this;
  }

  /** Adds a new file. */
  Change create(String path, String text) {
    created.put(path, text);
    return this;
  }

  /** The whole change as an editor applies it. */
  public WorkspaceEdit edit() {
    Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new TreeMap<>();
    edits.forEach((path, list) -> changes.put(document.uri(path), in(path, list)));
    if (created.isEmpty()) {
      return new WorkspaceEdit(changes);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
    created.forEach(
        (path, text) -> {
          steps.add(Either.forRight(new CreateFile(document.uri(path))));
          var top = new Range(new Position(0, 0), new Position(0, 0));
          steps.add(
              Either.forLeft(
                  step(document.uri(path), List.of(new org.eclipse.lsp4j.TextEdit(top, text)))));
        });
    changes.forEach((uri, list) -> steps.add(Either.forLeft(step(uri, list))));
    return new WorkspaceEdit(steps);
  }

  private List<org.eclipse.lsp4j.TextEdit> in(String path, List<TextEdit> list) {
    Positions text = document.text(path).orElseThrow();
    return list.stream()
        .map(
            edit ->
                new org.eclipse.lsp4j.TextEdit(
                    text.range(edit.offset(), edit.length()), edit.replacement()))
        .toList();
  }

  private static TextDocumentEdit step(String uri, List<org.eclipse.lsp4j.TextEdit> list) {
    return new TextDocumentEdit(
        new VersionedTextDocumentIdentifier(uri, null),
        list.stream()
            .map(Either::<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
            .toList());
  }
}
