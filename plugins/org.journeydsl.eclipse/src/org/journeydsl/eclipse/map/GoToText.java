package org.journeydsl.eclipse.map;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.edits.Revealed;
import org.journeydsl.eclipse.server.Places;

/** Selects in a text what was chosen on the map. */
final class GoToText {

  private final IWorkbenchPage page;
  private Location put;

  GoToText(IWorkbenchPage page) {
    this.page = page;
  }

  /**
   * Whether the cursor stands where a choice on the map has put it: the map then stays as it is.
   */
  boolean hasPut(TextDocumentIdentifier text, Position cursor) {
    boolean same =
        put != null
            && put.getUri().equals(text.getUri())
            && (put.getRange().getEnd().equals(cursor) || put.getRange().getStart().equals(cursor));
    if (!same) {
      put = null;
    }
    return same;
  }

  void forget() {
    put = null;
  }

  /**
   * Selects a place, in the editor that shows it already or in a new one.
   *
   * @param write whether the person goes on in the text
   */
  void to(Location place, boolean write) {
    put = place;
    try {
      ITextEditor editor = Adapters.adapt(open(place.getUri(), write), ITextEditor.class);
      if (editor != null) {
        Revealed.in(editor, place.getRange());
      }
    } catch (CoreException | IllegalArgumentException e) {
      JourneyPlugin.log("The text of the map could not be opened.", e);
    }
  }

  private IEditorPart open(String uri, boolean activate) throws CoreException {
    Optional<IFile> file = Places.file(uri);
    if (file.isPresent()) {
      return IDE.openEditor(page, file.get(), activate);
    }
    return IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)));
  }
}
