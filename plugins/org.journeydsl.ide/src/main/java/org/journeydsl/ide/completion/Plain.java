package org.journeydsl.ide.completion;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;

/** Proposals for an editor that knows no places to fill in, or no choice at such a place. */
public final class Plain {

  private static final Pattern CHOICE = Pattern.compile("\\$\\{(\\d+)\\|([^,|]*)[^|]*\\|\\}");
  private static final Pattern NAMED = Pattern.compile("\\$\\{\\d+:([^}]*)\\}");
  private static final Pattern BARE = Pattern.compile("\\$\\d+");

  private Plain() {}

  /** Whether an editor says that it knows places to fill in. */
  public static boolean canFillIn(ClientCapabilities editor) {
    return editor != null
        && editor.getTextDocument() != null
        && editor.getTextDocument().getCompletion() != null
        && editor.getTextDocument().getCompletion().getCompletionItem() != null
        && Boolean.TRUE.equals(
            editor.getTextDocument().getCompletion().getCompletionItem().getSnippetSupport());
  }

  /** The same proposals, whose places are filled in with what is suggested there. */
  public static CompletionList of(CompletionList list) {
    for (CompletionItem item : list.getItems()) {
      if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
        item.setInsertTextFormat(InsertTextFormat.PlainText);
        rewrite(item, Plain::filled);
      }
    }
    return list;
  }

  /**
   * The same proposals, which suggest the first of several words: Emacs writes the signs of a
   * choice into the text. Completion at the place still lists all words.
   */
  public static CompletionList withoutChoices(CompletionList list) {
    for (CompletionItem item : list.getItems()) {
      if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
        rewrite(item, text -> CHOICE.matcher(text).replaceAll("\\${$1:$2}"));
      }
    }
    return list;
  }

  private static void rewrite(CompletionItem item, UnaryOperator<String> change) {
    var edit = item.getTextEdit().getLeft();
    edit.setNewText(change.apply(edit.getNewText()));
  }

  private static String filled(String text) {
    String chosen = CHOICE.matcher(text).replaceAll("$2");
    return BARE.matcher(NAMED.matcher(chosen).replaceAll("$1")).replaceAll("");
  }
}
