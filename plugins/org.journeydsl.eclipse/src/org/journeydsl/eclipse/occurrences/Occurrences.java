package org.journeydsl.eclipse.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Marks all places where the thing under the cursor is named, and nothing that is only spelled like
 * it. Follows the button "Toggle Highlight" of the Generic Editor, and has its colours.
 */
public final class Occurrences implements IReconciler, IPreferenceChangeListener {

  /** The kind of mark, which the Generic Editor declares. */
  public static final String TYPE = "org.eclipse.ui.genericeditor.text";

  private static final String EDITOR = "org.eclipse.ui.genericeditor";
  private static final String WANTED = "org.eclipse.ui.genericeditor.togglehighlight";

  private final ISelectionChangedListener cursor = event -> ask();
  private ISourceViewer viewer;
  private Annotation[] shown = new Annotation[0];
  private int asked;

  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ISourceViewer source
        && source.getSelectionProvider() instanceof IPostSelectionProvider selections) {
      this.viewer = source;
      selections.addPostSelectionChangedListener(cursor);
      preferences().addPreferenceChangeListener(this);
    }
  }

  @Override
  public void uninstall() {
    if (viewer != null) {
      preferences().removePreferenceChangeListener(this);
      ((IPostSelectionProvider) viewer.getSelectionProvider())
          .removePostSelectionChangedListener(cursor);
      viewer = null;
      asked++;
    }
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(EDITOR);
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent event) {
    if (event.getKey().equals(WANTED) && viewer != null) {
      viewer.getTextWidget().getDisplay().asyncExec(this::ask);
    }
  }

  private void ask() {
    asked++;
    if (viewer == null || viewer.getTextWidget() == null) {
      return;
    }
    int mine = asked;
    IDocument document = viewer.getDocument();
    var text = Places.text(document);
    if (text.isEmpty() || !preferences().getBoolean(WANTED, true)) {
      show(document, List.of());
      return;
    }
    var where =
        new DocumentHighlightParams(
            text.get(), Places.position(document, viewer.getSelectedRange().x));
    var display = viewer.getTextWidget().getDisplay();
    Server.get()
        .itself()
        .getTextDocumentService()
        .documentHighlight(where)
        .thenAccept(
            highlights ->
                display.asyncExec(
                    () -> {
                      if (mine == asked) {
                        show(document, highlights == null ? List.of() : highlights);
                      }
                    }));
  }

  /** A name that stands alone needs no mark. */
  private void show(IDocument document, List<? extends DocumentHighlight> highlights) {
    if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
      Map<Annotation, Position> marks = new HashMap<>();
      if (highlights.size() > 1) {
        for (DocumentHighlight highlight : highlights) {
          IRegion region = Places.region(document, highlight.getRange());
          marks.put(
              new Annotation(TYPE, false, "named here too"),
              new Position(region.getOffset(), region.getLength()));
        }
      }
      model.replaceAnnotations(shown, marks);
      shown = marks.keySet().toArray(Annotation[]::new);
    }
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null; // The cursor asks, not a change of the text.
  }
}
