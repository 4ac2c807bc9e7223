package org.journeydsl.ide.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Signs;
import org.journeydsl.parser.Outlook;

/** Makes items that replace the word begun at a place. */
final class Items {

  private final Range range;
  private final Signs signs;
  private int made;

  Items(Document document, Outlook outlook, int offset) {
    int start = offset - outlook.begun().length();
    this.range = document.range(start, offset - start);
    this.signs = Signs.of(document);
  }

  /** An item that writes a text. */
  CompletionItem plain(String label, CompletionItemKind kind, String text) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    // Proposals come in an order that means something: that of the language reference.
    item.setSortText("%05x".formatted(made++));
    return item;
  }

  /** An item that writes a text with places to fill in. */
  CompletionItem snippet(String label, String text) {
    String written =
        text.replace(" <\n", " " + signs.open() + "\n")
            .replaceAll("(?m)^( *)>$", "$1" + signs.close());
    CompletionItem item = plain(label, CompletionItemKind.Snippet, written);
    item.setInsertTextFormat(InsertTextFormat.Snippet);
    item.setInsertTextMode(InsertTextMode.AdjustIndentation);
    return item;
  }

  /** Says what a word of the language means: its first sentence stands beside it in the list. */
  static CompletionItem explained(CompletionItem item, String meaning, String example) {
    CompletionItemLabelDetails details = new CompletionItemLabelDetails();
    int end = meaning.indexOf(". ");
    details.setDescription(
        (end < 0 ? meaning : meaning.substring(0, end)).replaceFirst("\\.$", ""));
    item.setLabelDetails(details);
    String shown = example.isEmpty() ? "" : "\n\n```journey\n" + example + "\n```";
    return documented(item, "", meaning + shown);
  }

  /** Says what something means, in Markdown. */
  static CompletionItem documented(CompletionItem item, String detail, String markdown) {
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!markdown.isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, markdown));
    }
    return item;
  }
}
