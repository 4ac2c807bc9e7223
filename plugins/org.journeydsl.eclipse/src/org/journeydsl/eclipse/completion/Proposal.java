package org.journeydsl.eclipse.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.icons.Icons;
import org.journeydsl.eclipse.markdown.Page;
import org.journeydsl.eclipse.markdown.PageControls;
import org.journeydsl.eclipse.server.Places;

/** One proposal: shown as the server words it, written as the server says. */
final class Proposal
    implements ICompletionProposal,
        ICompletionProposalExtension2,
        ICompletionProposalExtension3,
        ICompletionProposalExtension5,
        ICompletionProposalExtension6,
        ICompletionProposalExtension7 {

  /** The icons of what is no element, by the protocol's kinds. */
  private static final Map<CompletionItemKind, String> KINDS =
      Map.of(
          CompletionItemKind.Keyword, "word",
          CompletionItemKind.Snippet, "template",
          CompletionItemKind.EnumMember, "option",
          CompletionItemKind.Value, "text",
          CompletionItemKind.Property, "language",
          CompletionItemKind.File, "file",
          CompletionItemKind.Folder, "project");

  private final CompletionItem item;
  private final int start;
  private final int asked;
  private Point selection;

  /** A proposal that was asked for at an offset of a document. */
  Proposal(CompletionItem item, IDocument document, int asked) {
    this.item = item;
    this.asked = asked;
    this.start =
        item.getTextEdit() == null
            ? asked
            : Places.offset(document, item.getTextEdit().getLeft().getRange().getStart());
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    String against = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
    return offset >= start
        && isAbbreviation(begun(document, offset), against.toLowerCase(Locale.ROOT));
  }

  /** What is typed of it so far. */
  private String begun(IDocument document, int offset) {
    try {
      return document.get(start, offset - start).toLowerCase(Locale.ROOT);
    } catch (BadLocationException e) {
      return ""; // The cursor went elsewhere.
    }
  }

  /** Whether the letters stand in a word in this order, the first of them in front. */
  private static boolean isAbbreviation(String letters, String word) {
    if (word.startsWith(letters)) {
      return true;
    }
    if (letters.isEmpty() || word.isEmpty() || word.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int letter = 0; letter < letters.length(); letter++) {
      at = word.indexOf(letters.charAt(letter), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    try {
      if (isWritten(viewer.getDocument(), offset)) {
        breakLine(viewer);
      } else {
        write(viewer, offset);
      }
    } catch (BadLocationException e) {
      JourneyPlugin.log("The proposal '" + item.getLabel() + "' could not be written.", e);
    }
  }

  /** Whether everything that it would write stands there already, down to the cursor. */
  private boolean isWritten(IDocument document, int offset) throws BadLocationException {
    return item.getInsertTextFormat() != InsertTextFormat.Snippet
        && (item.getAdditionalTextEdits() == null || item.getAdditionalTextEdits().isEmpty())
        && end(document, offset) == offset
        && document.get(start, offset - start).equals(text().stripTrailing());
  }

  /** Whoever has typed a whole word means the end of the line by Enter, and not the list. */
  private static void breakLine(ITextViewer viewer) {
    StyledText widget = viewer.getTextWidget();
    Event enter = new Event();
    enter.character = SWT.CR;
    enter.keyCode = SWT.CR;
    // Once the key that came here is through: the list is gone then, and others hear this one.
    widget
        .getDisplay()
        .asyncExec(
            () -> {
              if (!widget.isDisposed()) {
                widget.notifyListeners(SWT.KeyDown, enter);
              }
            });
  }

  /** Where what it writes over ends: what was typed since, and the rest of the cursor's word. */
  private int end(IDocument document, int offset) {
    if (item.getTextEdit() == null) {
      return offset;
    }
    var region = Places.region(document, item.getTextEdit().getLeft().getRange());
    return Math.max(offset, region.getOffset() + region.getLength() + offset - asked);
  }

  private void write(ITextViewer viewer, int offset) throws BadLocationException {
    IDocument document = viewer.getDocument();
    int end = end(document, offset);
    String text = text();
    Snippet snippet =
        item.getInsertTextFormat() == InsertTextFormat.Snippet
            ? Snippet.of(text, indentation(document), lineEnd(document))
            : Snippet.plain(text);
    List<TextEdit> edits = new ArrayList<>();
    int before = 0;
    if (item.getAdditionalTextEdits() != null) {
      for (TextEdit edit : item.getAdditionalTextEdits()) {
        edits.add(edit);
        IRegion region = Places.region(document, edit.getRange());
        if (region.getOffset() <= start) {
          before += edit.getNewText().length() - region.getLength();
        }
      }
    }
    edits.add(new TextEdit(Places.range(document, start, end - start), snippet.text()));
    WorkspaceEdits.apply(document, edits);
    selection = snippet.fillIn(viewer, start + before);
  }

  private String text() {
    if (item.getTextEdit() != null) {
      return item.getTextEdit().getLeft().getNewText();
    }
    return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
  }

  private String indentation(IDocument document) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(start);
    String before = document.get(line.getOffset(), start - line.getOffset());
    return before.substring(0, before.length() - before.stripLeading().length());
  }

  private String lineEnd(IDocument document) throws BadLocationException {
    String end = document.getLineDelimiter(0);
    return end == null ? "\n" : end;
  }

  @Override
  public void apply(IDocument document) {
    throw new UnsupportedOperationException("Proposals are written in an editor.");
  }

  @Override
  public Point getSelection(IDocument document) {
    return selection;
  }

  @Override
  public String getAdditionalProposalInfo() {
    Page page = getAdditionalProposalInfo(null);
    return page == null ? null : page.toString();
  }

  /** What it means, and an example. */
  @Override
  public Page getAdditionalProposalInfo(IProgressMonitor monitor) {
    if (item.getDocumentation() != null) {
      return new Page(
          item.getDocumentation().isLeft()
              ? item.getDocumentation().getLeft()
              : item.getDocumentation().getRight().getValue());
    }
    return item.getDetail() == null || item.getDetail().isBlank()
        ? null
        : new Page(item.getDetail());
  }

  @Override
  public String getDisplayString() {
    return item.getLabel();
  }

  @Override
  public StyledString getStyledDisplayString() {
    return withDetail(new StyledString(item.getLabel()));
  }

  /** The letters that were typed stand out. */
  @Override
  public StyledString getStyledDisplayString(
      IDocument document, int offset, BoldStylerProvider bold) {
    StyledString shown = new StyledString(item.getLabel());
    String label = item.getLabel().toLowerCase(Locale.ROOT);
    int at = 0;
    for (char letter : begun(document, offset).toCharArray()) {
      at = label.indexOf(letter, at) + 1;
      if (at == 0) {
        break;
      }
      shown.setStyle(at - 1, 1, bold.getBoldStyler());
    }
    return withDetail(shown);
  }

  private StyledString withDetail(StyledString shown) {
    if (item.getDetail() != null && !item.getDetail().isBlank()) {
      shown.append(" – " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }
    return shown;
  }

  @Override
  public Image getImage() {
    return item.getData() instanceof String noun
        ? Icons.element(noun)
        : Icons.image(KINDS.getOrDefault(item.getKind(), "word"));
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return new PageControls();
  }

  @Override
  public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
    return text();
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int completionOffset) {
    return start;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}
}
