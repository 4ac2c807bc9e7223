package org.journeydsl.eclipse.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.widgets.Composite;
import org.journeydsl.eclipse.colours.Colouring;
import org.journeydsl.eclipse.server.LooseTexts;
import org.journeydsl.eclipse.server.Places;

/** Two or three versions of a text side by side, coloured as in the editor. */
public final class JourneyMergeViewer extends TextMergeViewer {

  public JourneyMergeViewer(Composite parent, CompareConfiguration configuration) {
    super(parent, configuration);
  }

  @Override
  public String getTitle() {
    return "Journey Text Compare";
  }

  @Override
  protected void configureTextViewer(TextViewer viewer) {
    if (viewer instanceof SourceViewer source) {
      Told told = new Told();
      source.addTextInputListener(told);
      source.getTextWidget().addDisposeListener(event -> told.forget());
      source.getTextWidget().setFont(JFaceResources.getTextFont());
      source.configure(
          new SourceViewerConfiguration() {
            @Override
            public IPresentationReconciler getPresentationReconciler(ISourceViewer any) {
              return new Colouring();
            }
          });
    }
  }

  /** Tells the server of a version while it is shown, where it is not open in an editor. */
  private static final class Told implements ITextInputListener {

    private IDocument told;

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {}

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
      forget();
      if (after != null && Places.text(after).isEmpty()) {
        told = after;
        LooseTexts.open(after);
      }
    }

    void forget() {
      if (told != null) {
        LooseTexts.close(told);
        told = null;
      }
    }
  }
}
