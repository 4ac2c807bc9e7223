package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layout by command and on saving, and selections that grow. */
@ExtendWith(CleanDesk.class)
public final class FormatTest {

  private static final String LOOSE =
      "journey   A <\n stage B <\n      touchpoint   C\n   touchpoint   D\n>\n>\n";

  private static final String LAID_OUT =
      """
      journey A <
        stage B <
          touchpoint C
          touchpoint D
        >
      >
      """;

  @Test
  public void theFileIsLaidOutAsOneStep() {
    try (Desk desk = Desk.withProject("format")) {
      desk.file("shop.journey", LOOSE);
      ITextEditor editor = desk.open("shop.journey");
      Keys.command(editor, "org.journeydsl.eclipse.format");
      assertEquals(LAID_OUT, Desk.document(editor).get());
      Desk.operate(editor, ITextOperationTarget.UNDO);
      assertEquals(LOOSE, Desk.document(editor).get());
    }
  }

  @Test
  public void onlyTheSelectedLinesAreLaidOut() {
    try (Desk desk = Desk.withProject("lines-only")) {
      desk.file("shop.journey", LOOSE);
      ITextEditor editor = desk.open("shop.journey");
      Keys.select(editor, "touchpoint   D");
      Keys.command(editor, "org.journeydsl.eclipse.format");
      String text = Desk.document(editor).get();
      assertTrue(text.contains("touchpoint   C\n") && text.contains("touchpoint D\n"), text);
    }
  }

  @Test
  public void savingLaysOutWhereSomebodyWantsIt() {
    var store = JourneyPlugin.instance().getPreferenceStore();
    try (Desk desk = Desk.withProject("saving")) {
      desk.file("shop.journey", LOOSE);
      ITextEditor editor = desk.open("shop.journey");
      Keys.type(editor, "\n");
      Desk.save(editor);
      assertTrue(desk.saved("shop.journey").contains("touchpoint   C"), "not asked for");
      store.setValue(EditorPreferences.FORMAT_ON_SAVE, true);
      Keys.type(editor, "\n");
      Desk.save(editor);
      assertEquals(LAID_OUT, desk.saved("shop.journey"));
      assertEquals(LAID_OUT, Desk.document(editor).get());
      assertTrue(!editor.isDirty(), "saved as it stands");
    } finally {
      store.setToDefault(EditorPreferences.FORMAT_ON_SAVE);
    }
  }

  @Test
  public void whatTheEditorDoesIsAPreference() {
    var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    PreferenceDialog dialog =
        PreferencesUtil.createPreferenceDialogOn(
            shell, "org.journeydsl.eclipse.preferences.editor", null, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    var store = JourneyPlugin.instance().getPreferenceStore();
    try {
      Desk.picture("preferences-editor");
      Widgets.press(Widgets.button(dialog.getShell(), "Format a file when it is saved"));
      assertTrue(dialog.getSelectedPage() instanceof org.eclipse.jface.preference.IPreferencePage);
      ((org.eclipse.jface.preference.IPreferencePage) dialog.getSelectedPage()).performOk();
      assertTrue(store.getBoolean(EditorPreferences.FORMAT_ON_SAVE));
    } finally {
      store.setToDefault(EditorPreferences.FORMAT_ON_SAVE);
      dialog.close();
    }
  }

  @Test
  public void theSelectionGrowsToTheNextLargerThingAndBack() {
    String touchpoint = "touchpoint Cart < feels -1 \"So slow\" >";
    try (Desk desk = Desk.withProject("growing")) {
      desk.file("shop.journey", "journey A <\n  stage B <\n    " + touchpoint + "\n  >\n>\n");
      ITextEditor editor = desk.open("shop.journey");
      editor.selectAndReveal(Desk.offset(editor, "slow"), 0);
      for (String larger : List.of("So slow", "\"So slow\"", "feels -1 \"So slow\"")) {
        Keys.command(editor, "org.journeydsl.eclipse.growSelection");
        assertEquals(larger, Keys.selected(editor));
      }
      while (!Keys.selected(editor).equals(touchpoint)) {
        String before = Keys.selected(editor);
        Keys.command(editor, "org.journeydsl.eclipse.growSelection");
        assertTrue(Keys.selected(editor).length() > before.length(), before);
      }
      Desk.picture("selection");
      for (int i = 0; !Keys.selected(editor).equals("So slow"); i++) {
        assertTrue(i < 5, Keys.selected(editor));
        Keys.command(editor, "org.journeydsl.eclipse.shrinkSelection");
      }
      Keys.command(editor, "org.journeydsl.eclipse.shrinkSelection");
      assertEquals("", Keys.selected(editor));
      assertEquals(Desk.offset(editor, "slow"), Desk.viewer(editor).getSelectedRange().x);
    }
  }
}
