package org.journeydsl.eclipse.outline;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.ide.Refusal;
import org.journeydsl.ide.actions.MoveRequest;

/**
 * What happens when an element is dropped in the outline. The server says where it may go and makes
 * the edit; where it refuses, the pointer shows it and the status line says why.
 */
final class OutlineDrop extends ViewerDropAdapter {

  private final OutlinePage page;
  private MoveRequest asked;
  private Optional<WorkspaceEdit> edit = Optional.empty();

  OutlineDrop(TreeViewer tree, OutlinePage page) {
    super(tree);
    this.page = page;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    asked = null;
    super.dragEnter(event);
    event.feedback |= DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL;
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData type) {
    return LocalSelectionTransfer.getTransfer().isSupportedType(type)
        && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection drag
        && drag.getFirstElement() instanceof OutlineElement moved
        && target instanceof OutlineElement at
        && !moved.equals(at)
        && edit(moved, at, getCurrentLocation()).isPresent();
  }

  @Override
  public boolean performDrop(Object data) {
    boolean done =
        data instanceof IStructuredSelection drag
            && drag.getFirstElement() instanceof OutlineElement moved
            && getCurrentTarget() instanceof OutlineElement at
            && move(moved, at, getCurrentLocation());
    asked = null;
    return done;
  }

  /** Moves an element before, behind or, dropped on it, into another; one step to undo. */
  boolean move(OutlineElement moved, OutlineElement at, int location) {
    boolean done = edit(moved, at, location).map(WorkspaceEdits::apply).orElse(false);
    if (done) {
      boolean beside = location == LOCATION_BEFORE || location == LOCATION_AFTER;
      page.select(moved.pathIn(beside ? at.parent() : at));
    }
    return done;
  }

  private Optional<WorkspaceEdit> edit(OutlineElement moved, OutlineElement at, int location) {
    MoveRequest request =
        new MoveRequest(
            Places.text(page.document()).orElseThrow(),
            moved.position(),
            at.position(),
            switch (location) {
              case LOCATION_BEFORE -> "before";
              case LOCATION_AFTER -> "after";
              default -> "into";
            });
    // The pointer asks again with every pixel.
    if (!Objects.equals(asked, request)) {
      asked = request;
      var status = page.getSite().getActionBars().getStatusLineManager();
      try {
        edit = Server.askOrRefuse(server -> server.move(request));
        status.setErrorMessage(null);
      } catch (Refusal refusal) {
        edit = Optional.empty();
        status.setErrorMessage(refusal.getMessage());
      }
    }
    return edit;
  }
}
