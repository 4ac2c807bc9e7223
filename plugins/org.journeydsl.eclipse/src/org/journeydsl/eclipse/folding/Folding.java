package org.journeydsl.eclipse.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Keeps the folds of a text as the server tells them. What was folded and is still there stays
 * folded; folds of others, such as those that newer Generic Editors add by indentation, go.
 */
public final class Folding extends AbstractReconciler implements IProjectionListener {

  private static final int PAUSE = 300; // milliseconds

  private ProjectionViewer viewer;
  private volatile boolean unanswered;
  private final Runnable told = this::askAgain;

  public Folding() {
    setDelay(PAUSE);
    setIsIncrementalReconciler(false);
  }

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    if (viewer instanceof ProjectionViewer projection) {
      this.viewer = projection;
      projection.addProjectionListener(this);
      Server.get().client().afterFindings(told);
    }
  }

  @Override
  public void uninstall() {
    if (viewer != null) {
      Server.get().client().forget(told);
      viewer.removeProjectionListener(this);
      viewer = null;
    }
    super.uninstall();
  }

  @Override
  public void projectionEnabled() {
    if (getDocument() != null) {
      forceReconciling();
    }
  }

  @Override
  public void projectionDisabled() {}

  @Override
  protected void initialProcess() {
    process(null);
  }

  @Override
  protected void process(DirtyRegion dirty) {
    IDocument document = getDocument();
    ProjectionViewer shown = viewer;
    ProjectionAnnotationModel model = shown == null ? null : shown.getProjectionAnnotationModel();
    if (document == null || model == null) {
      return;
    }
    var ranges =
        Places.text(document)
            .map(FoldingRangeRequestParams::new)
            .flatMap(
                text -> Server.ask(server -> server.getTextDocumentService().foldingRange(text)));
    unanswered = ranges.isEmpty();
    ranges.ifPresent(all -> show(positions(document, all), model));
  }

  /** The server was busy, or did not know the text yet: by now it may. */
  private void askAgain() {
    if (unanswered && getDocument() != null) {
      forceReconciling();
    }
  }

  /** One fold a line: the longest. */
  private static Set<Position> positions(IDocument document, List<FoldingRange> ranges) {
    Map<Integer, Integer> ends = new TreeMap<>();
    ranges.forEach(each -> ends.merge(each.getStartLine(), each.getEndLine(), Math::max));
    Set<Position> positions = new HashSet<>();
    ends.forEach(
        (first, last) -> {
          try {
            int start = document.getLineOffset(first);
            int end = document.getLineOffset(last) + document.getLineLength(last);
            positions.add(new Position(start, end - start));
          } catch (BadLocationException e) {
            // More was typed meanwhile: it is asked again.
          }
        });
    return positions;
  }

  private static void show(Set<Position> wanted, ProjectionAnnotationModel model) {
    List<Annotation> gone = new ArrayList<>();
    Set<Position> missing = new HashSet<>(wanted);
    model
        .getAnnotationIterator()
        .forEachRemaining(
            fold -> {
              Position position = model.getPosition(fold);
              boolean ours = fold.getClass() == ProjectionAnnotation.class;
              if (!ours || position == null || !missing.remove(position)) {
                gone.add(fold);
              }
            });
    Map<Annotation, Position> added = new HashMap<>();
    missing.forEach(position -> added.put(new ProjectionAnnotation(), position));
    if (!gone.isEmpty() || !added.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
    }
  }

  @Override
  protected void reconcilerDocumentChanged(IDocument document) {
    if (document != null) {
      startReconciling();
    }
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null; // The whole text is asked for at once.
  }
}
