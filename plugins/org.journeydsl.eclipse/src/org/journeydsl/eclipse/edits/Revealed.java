package org.journeydsl.eclipse.edits;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.Places;

/** Shows places of the server's answers in editors. */
public final class Revealed {

  private Revealed() {}

  /** Selects a range in an editor. */
  public static void in(ITextEditor editor, Range range) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    IRegion region = Places.region(document, range);
    editor.getSite().getPage().getNavigationHistory().markLocation(editor);
    editor.selectAndReveal(region.getOffset(), region.getLength());
  }

  /**
   * Opens the file of an address and selects a range in it.
   *
   * @return whether the workspace has such a file
   */
  public static boolean at(String uri, Range range) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    for (IFile file : Places.files(uri)) {
      try {
        if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
          in(editor, range);
          return true;
        }
      } catch (CoreException e) {
        JourneyPlugin.log("'" + file.getName() + "' could not be opened.", e);
      }
    }
    return false;
  }
}
