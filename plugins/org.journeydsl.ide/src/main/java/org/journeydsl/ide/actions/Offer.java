package org.journeydsl.ide.actions;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.WorkspaceEdit;

/** One thing that an editor can do for somebody at a place: a fix or a refactoring. */
interface Offer {

  /** What is offered here; nothing where it does not fit. */
  List<CodeAction> at(Spot spot);

  /** An action that consists of edits. */
  static CodeAction action(String title, String kind, WorkspaceEdit edit) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(edit);
    return action;
  }
}
