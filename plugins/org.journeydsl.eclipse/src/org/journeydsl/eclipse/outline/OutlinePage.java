package org.journeydsl.eclipse.outline;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.journeydsl.eclipse.edits.Revealed;
import org.journeydsl.eclipse.server.Places;

/**
 * The outline of one editor. Its selection follows the cursor and the cursor follows its selection;
 * it can be sorted, reduced to the way through the journey, and what is dragged moves in the text.
 */
public final class OutlinePage extends ContentOutlinePage {

  private static final String MENU = "org.journeydsl.eclipse.outline";

  /** What is left of an outline that shows the way through journeys only. */
  private static final Set<String> WAY = Set.of("journey", "stage", "touchpoint", "step");

  private final ITextEditor editor;
  private final ISourceViewer text;
  private final OutlineUpdates updates;
  private final OutlineButtons buttons =
      new OutlineButtons(this::sort, this::filter, this::showCursor);
  private final ISelectionChangedListener cursor = event -> showCursor();
  private final ViewerFilter wayOnly =
      new ViewerFilter() {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
          return WAY.contains(((OutlineElement) element).noun());
        }
      };
  private List<OutlineElement> elements = List.of();
  private boolean following;
  private OutlineDrop drop;

  OutlinePage(ITextEditor editor, ISourceViewer text) {
    this.editor = editor;
    this.text = text;
    this.updates = new OutlineUpdates(text.getDocument(), this::refresh);
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContent());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    tree.setAutoExpandLevel(4);
    tree.addSelectionChangedListener(event -> follow());
    tree.addOpenListener(event -> editor.setFocus());
    addDragging(tree);
    addMenu(tree);
    buttons.addTo(getSite().getActionBars(), tree::collapseAll);
    sort();
    filter();
    elements = OutlineElement.of(text.getDocument());
    tree.setInput(elements);
    updates.start();
    ((IPostSelectionProvider) text.getSelectionProvider()).addPostSelectionChangedListener(cursor);
    showCursor();
  }

  /** What can be done with an element is declared in plugin.xml. */
  private void addMenu(TreeViewer tree) {
    MenuManager menu = new MenuManager();
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    getSite().registerContextMenu(MENU, menu, tree);
  }

  private void addDragging(TreeViewer tree) {
    Transfer[] selections = {LocalSelectionTransfer.getTransfer()};
    tree.addDragSupport(
        DND.DROP_MOVE,
        selections,
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            event.doit = tree.getStructuredSelection().size() == 1 && text.isEditable();
            LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
          }

          @Override
          public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
          }
        });
    drop = new OutlineDrop(tree, this);
    tree.addDropSupport(DND.DROP_MOVE, selections, drop);
  }

  private void sort() {
    keepingOpen(
        () -> getTreeViewer().setComparator(buttons.isSorted() ? new ViewerComparator() : null));
  }

  private void filter() {
    keepingOpen(
        () -> {
          if (buttons.isWayOnly()) {
            getTreeViewer().addFilter(wayOnly);
          } else {
            getTreeViewer().removeFilter(wayOnly);
          }
        });
  }

  /** Shows the tree anew with the same elements open, and without moving the cursor. */
  private void keepingOpen(Runnable change) {
    TreeViewer tree = getTreeViewer();
    Object[] open = tree.getExpandedElements();
    tree.getControl().setRedraw(false);
    following = true;
    try {
      change.run();
      tree.setExpandedElements(open);
    } finally {
      following = false;
      tree.getControl().setRedraw(true);
    }
  }

  // ------------------------------------------------------------------------- following each other

  /** The text changed. */
  private void refresh(List<OutlineElement> now) {
    if (getControl() == null || getControl().isDisposed()) {
      return;
    }
    elements = now;
    keepingOpen(() -> getTreeViewer().setInput(elements));
    showCursor();
  }

  /** Selects what the cursor is in. */
  private void showCursor() {
    if (following || getControl() == null || getControl().isDisposed() || !buttons.isLinked()) {
      return;
    }
    int offset = text.getSelectedRange().x;
    OutlineElement.around(elements, Places.position(text.getDocument(), offset))
        .ifPresent(
            element -> {
              following = true;
              try {
                getTreeViewer().setSelection(new StructuredSelection(element), true);
              } finally {
                following = false;
              }
            });
  }

  /** Selects what stands at a path by now, in the tree and in the text. */
  void select(String path) {
    refresh(OutlineElement.of(text.getDocument()));
    OutlineElement.at(elements, path)
        .ifPresent(element -> getTreeViewer().setSelection(new StructuredSelection(element), true));
  }

  /** Puts the cursor where the selected element stands. */
  private void follow() {
    IStructuredSelection selection = getTreeViewer().getStructuredSelection();
    if (!following && selection.getFirstElement() instanceof OutlineElement element) {
      following = true;
      try {
        Revealed.in(editor, element.symbol().getSelectionRange());
      } finally {
        following = false;
      }
    }
  }

  /** The text that is outlined. */
  IDocument document() {
    return text.getDocument();
  }

  /** The tree. */
  public TreeViewer tree() {
    return getTreeViewer();
  }

  /**
   * Moves an element as dragging does.
   *
   * @param location before, after or on the target, as {@link OutlineDrop} counts them
   * @return whether it may move there
   */
  public boolean move(OutlineElement moved, OutlineElement target, int location) {
    return drop.move(moved, target, location);
  }

  /** Presses one of the buttons, by its label. */
  public void press(String label) {
    buttons.press(label);
  }

  @Override
  public void dispose() {
    updates.stop();
    ((IPostSelectionProvider) text.getSelectionProvider())
        .removePostSelectionChangedListener(cursor);
    super.dispose();
  }
}
