package org.journeydsl.eclipse.diagram;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.outline.OutlineElement;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.project.Fragments;

/**
 * What a command about diagrams is asked for: a file, and a place in it where somebody points at
 * one.
 *
 * @param file the journey file
 * @param fragments what stands there, the innermost first; empty where nobody points at anything
 */
record InText(IFile file, List<String> fragments) {

  /** What is selected in the explorer or the outline, or where the cursor is. */
  static Optional<InText> of(ExecutionEvent event) {
    Object selected =
        HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
            ? selection.getFirstElement()
            : null;
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (selected instanceof OutlineElement element) {
      return Cursor.of(editor)
          .flatMap(
              at -> at(editor, at.document(), Places.offset(at.document(), element.position())));
    }
    IFile file = selected == null ? null : Adapters.adapt(selected, IFile.class);
    return file != null
        ? Optional.of(new InText(file, List.of()))
        : Cursor.of(editor).flatMap(at -> at(editor, at.document(), at.offset()));
  }

  private static Optional<InText> at(IEditorPart editor, IDocument text, int offset) {
    return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class))
        .map(file -> new InText(file, Fragments.around(text.get(), offset)));
  }
}
