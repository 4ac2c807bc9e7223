package org.journeydsl.ide.actions;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;

/**
 * One line of what an editor lists at a place, and the edit behind it. Of ten lines nobody chooses
 * more than one: an edit that takes long is made when it is wanted.
 *
 * @param action what is listed; with its edit where that was no work
 * @param late makes the edit; null where the action has it already
 */
record Offered(CodeAction action, Supplier<WorkspaceEdit> late) {

  /** An action whose edit is there. */
  static Offered now(String title, String kind, WorkspaceEdit edit) {
    CodeAction action = action(title, kind);
    action.setEdit(edit);
    return new Offered(action, null);
  }

  /** An action whose edit takes its time. */
  static Offered later(String title, String kind, Supplier<WorkspaceEdit> edit) {
    return new Offered(action(title, kind), edit);
  }

  /** An action whose edits are laid out with the text around them, which takes its time. */
  static Offered tidied(String title, String kind, Document document, List<TextEdit> edits) {
    return later(title, kind, () -> Change.of(document, Tidied.of(document, edits)));
  }

  private static CodeAction action(String title, String kind) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    return action;
  }

  boolean isLate() {
    return late != null;
  }

  /** The action with its edit. */
  CodeAction whole() {
    if (isLate()) {
      action.setEdit(late.get());
    }
    return action;
  }
}
