package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.diagram.Diagrams;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is of diagrams in an Eclipse without Sirius: nothing that anybody could see. */
@ExtendWith(CleanDesk.class)
public final class DiagramsTest {

  private static final String TEXT = "journey Checkout <\n  stage S < touchpoint Cart >\n>\n";

  @Test
  public void withoutSiriusNoDiagramIsOffered() {
    try (Desk desk = Desk.withProject("no-diagrams")) {
      desk.file("shop.journey", TEXT);
      desk.open("shop.journey");
      Desk.settle();
      ICommandService commands = Desk.page().getWorkbenchWindow().getService(ICommandService.class);
      for (String id : List.of("newDiagram", "showInDiagram")) {
        var command = commands.getCommand("org.journeydsl.eclipse." + id);
        assertNotNull(command.getCategory(), id + " is declared");
        assertFalse(command.isHandled(), id);
      }
    } catch (org.eclipse.core.commands.common.NotDefinedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  public void aNewProjectIsLeftAsItIsWithoutSirius() throws Exception {
    try (Desk desk = Desk.withProject("plain")) {
      String[] natures = desk.project().getDescription().getNatureIds();
      Diagrams.prepare(desk.project(), new NullProgressMonitor());
      assertEquals(List.of(natures), List.of(desk.project().getDescription().getNatureIds()));
    }
  }

  /** A fix that was chosen in a diagram: made where the text is open, and saved. */
  @Test
  public void aTextIsChangedWhereItIsOpenAndSaved() throws Exception {
    try (Desk desk = Desk.withProject("changed")) {
      IFile file = desk.file("shop.journey", TEXT);
      ITextEditor editor = desk.open("shop.journey");
      Desk.settle();
      String after = TEXT.replace("Cart", "Basket");
      WorkspaceEdits.replace(file, TEXT, after);
      assertEquals(after, Desk.document(editor).get());
      assertEquals(after, desk.saved("shop.journey"));
      assertFalse(editor.isDirty());
    }
  }
}
