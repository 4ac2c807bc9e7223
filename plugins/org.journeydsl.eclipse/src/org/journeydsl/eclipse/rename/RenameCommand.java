package org.journeydsl.eclipse.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.journeydsl.eclipse.commands.InEditor;

/** Renames what the cursor is at. */
public final class RenameCommand extends InEditor {

  @Override
  protected void at(Cursor cursor) {
    Renaming renaming = new Renaming(cursor.text(), cursor.position());
    try {
      new RefactoringWizardOpenOperation(new RenameWizard(renaming))
          .run(cursor.editor().getSite().getShell(), "Rename");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
