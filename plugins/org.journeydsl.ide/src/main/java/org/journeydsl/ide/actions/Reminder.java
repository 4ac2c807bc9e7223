package org.journeydsl.ide.actions;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import org.eclipse.lsp4j.Range;
import org.journeydsl.ide.Refusal;

/**
 * Where an action was offered: an editor that wants its edit later hands this back.
 *
 * @param uri the file, as the editor calls it
 * @param range what was selected there
 * @param text the hash of the text that it was offered for
 * @param number which one it was of those that come without their edit, from 0
 */
public record Reminder(String uri, Range range, int text, int number) {

  /** What an editor handed back. */
  public static Reminder of(Object data) {
    try {
      Reminder reminder =
          data instanceof JsonElement json ? new Gson().fromJson(json, Reminder.class) : null;
      if (reminder != null && reminder.uri() != null && reminder.range() != null) {
        return reminder;
      }
    } catch (JsonSyntaxException e) {
      // Told below.
    }
    throw new Refusal("This was not offered here.");
  }

  /** The form in which it travels. */
  JsonElement data() {
    return new Gson().toJsonTree(this);
  }
}
