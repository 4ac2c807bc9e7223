package org.journeydsl.eclipse.outline;

import org.journeydsl.eclipse.commands.InEditor;

/** Opens the outline over the editor. */
public final class QuickOutlineCommand extends InEditor {

  @Override
  protected void at(Cursor cursor) {
    new QuickOutline(cursor).open();
  }
}
