package org.journeydsl.eclipse.format;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.server.BufferListener;
import org.journeydsl.eclipse.server.Places;

/**
 * Lays out a text that is saved from an editor, where the preference says so. Files that only a
 * refactoring touches keep their layout.
 */
public final class FormatOnSave extends BufferListener implements IStartup {

  @Override
  public void earlyStartup() {
    FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
  }

  /** The last moment before a buffer's text is taken to be saved. */
  @Override
  public void stateChanging(IFileBuffer buffer) {
    if (Display.getCurrent() != null
        && buffer.isDirty()
        && buffer instanceof ITextFileBuffer text
        && EditorPreferences.is(EditorPreferences.FORMAT_ON_SAVE)
        && Places.text(text.getDocument()).isPresent()
        && isInEditor(text.getDocument())) {
      try {
        Layout.all(text.getDocument());
      } catch (BadLocationException e) {
        JourneyPlugin.log("A file could not be formatted before it was saved.", e);
      }
    }
  }

  private static boolean isInEditor(IDocument document) {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IEditorReference editor : page.getEditorReferences()) {
          if (Cursor.of(editor.getEditor(false))
              .map(Cursor::viewer)
              .filter(viewer -> viewer.getDocument() == document)
              .isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
