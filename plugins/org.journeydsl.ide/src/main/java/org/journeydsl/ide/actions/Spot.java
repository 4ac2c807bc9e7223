package org.journeydsl.ide.actions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.journeydsl.facts.Paths;
import org.journeydsl.ide.Abilities;
import org.journeydsl.ide.names.PlaceAt;
import org.journeydsl.ide.rename.Renamed;
import org.journeydsl.ide.workspace.Document;

/**
 * Where somebody asks what can be done.
 *
 * @param document the text, judged as it stands
 * @param from start of the selection, or the cursor
 * @param to end of the selection
 * @param diagnostics what the editor shows there
 */
public record Spot(
    Document document,
    int from,
    int to,
    List<Diagnostic> diagnostics,
    Abilities abilities,
    Renamed renamed) {

  /** An action with what it takes to ask for its edit later. */
  CodeAction remember(CodeAction action, int number) {
    Reminder reminder =
        new Reminder(
            document.uri(), document.range(from, to - from), document.text().hashCode(), number);
    action.setData(reminder.data());
    return action;
  }

  /** The nearest thing of a kind around the cursor. */
  <T> Optional<T> around(Class<T> kind) {
    return Optional.ofNullable(Paths.container(PlaceAt.object(document, from), kind));
  }

  /** Whether the cursor is on the line where something starts. */
  boolean isOnFirstLineOf(EObject object) {
    int line = document.positions().position(from).getLine();
    int start = document.places().start(object).offset();
    return document.positions().position(start).getLine() == line;
  }
}
