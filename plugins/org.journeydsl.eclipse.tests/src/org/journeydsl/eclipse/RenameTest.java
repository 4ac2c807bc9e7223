package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.internal.ui.refactoring.RefactoringWizardDialog2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.rename.RenameWizard;
import org.journeydsl.eclipse.rename.Renaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Renaming through files, with preview and refusals. */
@ExtendWith(CleanDesk.class)
public final class RenameTest {

  private static final String PERSONAS =
      "persona Olena \"Olena, in a hurry\" <\n  kind customer\n>\n";

  private static final String SHOP =
      """
      import "personas.journey"

      journey Checkout <
        // Olena comes first.
        persona Olena
        stage Purchase < touchpoint Cart feels +1 "Fine" for Olena >
      >
      """;

  private static Renaming at(ITextEditor editor, String words) {
    editor.selectAndReveal(Desk.offset(editor, words), 0);
    Cursor cursor = Cursor.of(editor).orElseThrow();
    return new Renaming(cursor.text(), cursor.position());
  }

  @Test
  public void aNameChangesInAllFilesAndComesBackWithUndo() throws CoreException {
    try (Desk desk = Desk.withProject("rename")) {
      desk.file("personas.journey", PERSONAS);
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      Desk.settle();
      Renaming renaming = at(editor, "Olena >");
      assertTrue(renaming.checkInitialConditions(new NullProgressMonitor()).isOK());
      renaming.setNewName("Oksana");
      assertTrue(renaming.checkFinalConditions(new NullProgressMonitor()).isOK());
      CompositeChange change = (CompositeChange) renaming.createChange(new NullProgressMonitor());
      assertEquals(
          List.of("personas.journey", "shop.journey"),
          Arrays.stream(change.getChildren()).map(Change::getName).sorted().toList());
      Change back = perform(change);
      Desk.calm();
      assertEquals(
          PERSONAS.replace("persona Olena", "persona Oksana"), desk.saved("personas.journey"));
      assertEquals(
          SHOP.replace("persona Olena", "persona Oksana").replace("for Olena", "for Oksana"),
          Desk.document(editor).get());
      perform(back);
      Desk.calm();
      assertEquals(PERSONAS, desk.saved("personas.journey"));
      assertEquals(SHOP, Desk.document(editor).get());
    }
  }

  /** Makes a change; the answer takes it back, as the workbench does without a question before. */
  private static Change perform(Change change) throws CoreException {
    change.initializeValidationData(new NullProgressMonitor());
    PerformChangeOperation perform = new PerformChangeOperation(change);
    perform.run(new NullProgressMonitor());
    return perform.getUndoChange();
  }

  @Test
  public void whatTheServerRefusesIsFatal() {
    try (Desk desk = Desk.withProject("refusals")) {
      desk.file("personas.journey", PERSONAS);
      desk.file("shop.journey", SHOP + "\npersona Petro\npersona Pavlo\n");
      ITextEditor editor = desk.open("shop.journey");
      Desk.settle();
      Renaming taken = at(editor, "Petro");
      taken.checkInitialConditions(new NullProgressMonitor());
      taken.setNewName("Pavlo");
      RefactoringStatus status = taken.checkFinalConditions(new NullProgressMonitor());
      assertTrue(status.hasFatalError());
      assertEquals(
          "There is already a persona 'Pavlo' in this file: choose another name.",
          status.getMessageMatchingSeverity(RefactoringStatus.FATAL));
      Renaming nothing = at(editor, "Fine");
      assertEquals(
          "There is no name here: put the cursor on one to rename it.",
          nothing
              .checkInitialConditions(new NullProgressMonitor())
              .getMessageMatchingSeverity(RefactoringStatus.FATAL));
    }
  }

  @Test
  public void theWizardAsksForANameThatIsNotTheOldOne() {
    try (Desk desk = Desk.withProject("wizard")) {
      desk.file("personas.journey", PERSONAS);
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      Desk.settle();
      Renaming renaming = at(editor, "Olena >");
      renaming.checkInitialConditions(new NullProgressMonitor());
      RenameWizard wizard = new RenameWizard(renaming);
      // The dialog in which the workbench shows such wizards.
      var dialog = new RefactoringWizardDialog2(editor.getSite().getShell(), wizard);
      dialog.setBlockOnOpen(false);
      dialog.open();
      try {
        Text name = Widgets.in(dialog.getShell(), Text.class).findFirst().orElseThrow();
        assertEquals("Olena", name.getText());
        Button preview = Widgets.button(dialog.getShell(), "Preview");
        assertFalse(preview.isEnabled(), "the old name is no new one");
        name.setText("Oksana");
        Desk.calm();
        assertTrue(preview.isEnabled());
        Desk.picture("rename");
      } finally {
        dialog.close();
      }
    }
  }

  @Test
  public void thePreviewShowsEachPlaceBeforeItChanges() {
    var files = ResourcesPlugin.getWorkspace().getRoot();
    try (Desk desk = Desk.withProject("preview")) {
      desk.file("personas.journey", PERSONAS);
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      Desk.settle();
      Renaming renaming = at(editor, "Olena >");
      renaming.checkInitialConditions(new NullProgressMonitor());
      var dialog =
          new RefactoringWizardDialog2(editor.getSite().getShell(), new RenameWizard(renaming));
      dialog.setBlockOnOpen(false);
      // As the workbench opens it: nobody else changes files meanwhile.
      Job.getJobManager().beginRule(files, new NullProgressMonitor());
      try {
        dialog.open();
        Widgets.in(dialog.getShell(), Text.class).findFirst().orElseThrow().setText("Oksana");
        press(dialog, "Preview");
        Desk.awaitEqual(
            List.of("Rename 'Olena' to 'Oksana'", "personas.journey", "shop.journey"),
            () -> changes(dialog));
        Desk.await("both texts", () -> compared(dialog) == 2);
        Desk.picture("rename-preview");
        press(dialog, "OK");
        Desk.await("its end", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
      } finally {
        dialog.close();
        Job.getJobManager().endRule(files);
      }
      assertEquals(
          PERSONAS.replace("persona Olena", "persona Oksana"), desk.saved("personas.journey"));
      assertEquals(
          SHOP.replace("persona Olena", "persona Oksana").replace("for Olena", "for Oksana"),
          Desk.document(editor).get());
    }
  }

  /** How many texts the preview shows side by side. */
  private static long compared(RefactoringWizardDialog2 dialog) {
    return Widgets.in(dialog.getShell(), StyledText.class)
        .filter(each -> each.isVisible() && each.getText().contains("persona O"))
        .count();
  }

  private static void press(RefactoringWizardDialog2 dialog, String label) {
    Button button = Widgets.button(dialog.getShell(), label);
    Desk.await(label, button::isEnabled);
    Widgets.press(button);
  }

  /** What the preview lists: the renaming, and its files. */
  private static List<String> changes(RefactoringWizardDialog2 dialog) {
    return Widgets.in(dialog.getShell(), Tree.class)
        .filter(Tree::isVisible)
        .flatMap(tree -> Stream.of(tree.getItems()))
        .flatMap(all -> Stream.concat(Stream.of(all), Stream.of(all.getItems())))
        .map(each -> each.getText().replaceFirst(" - .*", ""))
        .toList();
  }

  @Test
  public void theKeysMeanThisInJourneyEditorsOnly() throws ParseException {
    try (Desk desk = Desk.withProject("keys")) {
      desk.file("shop.journey", SHOP);
      desk.file("notes.txt", "Notes\n");
      IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
      KeySequence rename = KeySequence.getInstance("M2+M3+R");
      KeySequence outline = KeySequence.getInstance("M1+O");
      Desk.page().activate(desk.open("shop.journey"));
      Desk.await("keys of journey editors", () -> keys.getPerfectMatch(outline) != null);
      assertEquals("org.journeydsl.eclipse.quickOutline", command(keys, outline));
      assertEquals("org.journeydsl.eclipse.rename", command(keys, rename));
      assertEquals(
          "org.eclipse.ui.edit.text.showInformation",
          command(keys, KeySequence.getInstance("F2")),
          "F2 goes on into the hover");
      Desk.page().activate(desk.open("notes.txt"));
      Desk.await("other keys", () -> keys.getPerfectMatch(outline) == null);
      assertNull(keys.getPerfectMatch(outline));
    }
  }

  private static String command(IBindingService keys, KeySequence sequence) {
    Command command = keys.getPerfectMatch(sequence).getParameterizedCommand().getCommand();
    return command.getId();
  }
}
