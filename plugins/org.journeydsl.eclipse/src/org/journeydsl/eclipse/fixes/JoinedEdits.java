package org.journeydsl.eclipse.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeydsl.eclipse.edits.WorkspaceEdits;

/**
 * Edits that were asked for one by one and are made at once. One that touches what another changes
 * is left out: what it would put right is told again afterwards.
 */
final class JoinedEdits {

  private final Map<String, List<TextEdit>> edits = new LinkedHashMap<>();

  /** Adds an edit as a whole, or not at all. */
  void add(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> added = new LinkedHashMap<>();
    for (var step : WorkspaceEdits.steps(edit)) {
      if (step.isLeft()) {
        added
            .computeIfAbsent(step.getLeft().getTextDocument().getUri(), any -> new ArrayList<>())
            .addAll(WorkspaceEdits.edits(step.getLeft()));
      }
    }
    boolean fits =
        added.entrySet().stream()
            .allMatch(
                entry ->
                    entry.getValue().stream()
                        .noneMatch(
                            one ->
                                edits.getOrDefault(entry.getKey(), List.of()).stream()
                                    .anyMatch(other -> touch(one.getRange(), other.getRange()))));
    if (fits) {
      added.forEach(
          (uri, list) -> edits.computeIfAbsent(uri, any -> new ArrayList<>()).addAll(list));
    }
  }

  private static boolean touch(Range one, Range other) {
    return one.equals(other)
        || isBefore(one.getStart(), other.getEnd()) && isBefore(other.getStart(), one.getEnd());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() != other.getLine()
        ? one.getLine() < other.getLine()
        : one.getCharacter() < other.getCharacter();
  }

  /** All of them. */
  WorkspaceEdit edit() {
    return new WorkspaceEdit(edits);
  }
}
