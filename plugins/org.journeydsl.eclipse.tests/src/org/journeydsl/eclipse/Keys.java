package org.journeydsl.eclipse;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** A person's hands on the keyboard. */
public final class Keys {

  private Keys() {}

  /** Types at the cursor, key by key: pairs close, lines are indented. */
  public static void type(ITextEditor editor, String letters) {
    for (char letter : letters.toCharArray()) {
      press(editor, letter == '\n' ? '\r' : letter);
    }
    Desk.calm();
  }

  /** Presses one key, such as {@link SWT#BS}. */
  public static void press(ITextEditor editor, char key) {
    Event event = new Event();
    event.character = key;
    event.keyCode = Character.toLowerCase(key);
    Desk.viewer(editor).getTextWidget().notifyListeners(SWT.KeyDown, event);
  }

  /** Does what a command of a menu or a key does in an editor. */
  public static void command(ITextEditor editor, String id) {
    Desk.page().activate(editor);
    Desk.calm();
    command(id);
  }

  /** Does what a command of a menu or a key does in what is active. */
  public static void command(String id) {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    } catch (CommandException e) {
      throw new IllegalStateException(e);
    }
    Desk.calm();
  }

  /** Selects some words, which must stand in the text. */
  public static void select(ITextEditor editor, String words) {
    editor.selectAndReveal(Desk.offset(editor, words), words.length());
  }

  /** What is selected. */
  public static String selected(ITextEditor editor) {
    var range = Desk.viewer(editor).getSelectedRange();
    return Desk.document(editor).get().substring(range.x, range.x + range.y);
  }

  /** The text of an editor with {@code |} where the cursor is. */
  public static String withCursor(ITextEditor editor) {
    String text = Desk.document(editor).get();
    int cursor = Desk.viewer(editor).getSelectedRange().x;
    return text.substring(0, cursor) + "|" + text.substring(cursor);
  }
}
