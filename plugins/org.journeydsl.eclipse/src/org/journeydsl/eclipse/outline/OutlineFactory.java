package org.journeydsl.eclipse.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.journeydsl.eclipse.server.Places;

/** Gives a text editor that shows a journey file its outline. */
public final class OutlineFactory implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object editor, Class<T> kind) {
    if (kind == IContentOutlinePage.class
        && editor instanceof ITextEditor text
        && text.getDocumentProvider() != null
        && Places.text(text.getDocumentProvider().getDocument(text.getEditorInput())).isPresent()
        && text.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer) {
      return kind.cast(new OutlinePage(text, viewer));
    }
    return null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
