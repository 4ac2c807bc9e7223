package org.journeydsl.ide.completion;

import java.util.regex.Pattern;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;

/** Proposals for an editor that knows no places to fill in. */
public final class Plain {

  private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}");
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
        var edit = item.getTextEdit().getLeft();
        edit.setNewText(filled(edit.getNewText()));
      }
    }
    return list;
  }

  private static String filled(String text) {
    String chosen = CHOICE.matcher(text).replaceAll("$1");
    return BARE.matcher(NAMED.matcher(chosen).replaceAll("$1")).replaceAll("");
  }
}
