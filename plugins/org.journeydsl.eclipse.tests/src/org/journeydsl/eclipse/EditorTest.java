package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.journeydsl.eclipse.completion.Completion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening, typing, findings, colours and completion in the running workbench. */
@ExtendWith(CleanDesk.class)
public final class EditorTest {

  private static final String SHOP =
      "journey Checkout <\n  stage Purchase <\n    touchpoint Cart\n  >\n>\n";

  @Test
  public void findingsFollowTheTyping() {
    try (Desk desk = Desk.withProject("typing")) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
      Desk.settle();
      List<String> before = desk.findings("shop.journey");
      Desk.cursorBehind(editor, "touchpoint Cart");
      Keys.type(editor, " < feels delighted >");
      Desk.await(
          "an error in line 3",
          () -> desk.findings("shop.journey").stream().anyMatch(each -> each.startsWith("3: ")));
      Desk.picture("findings");
      Desk.operate(editor, org.eclipse.jface.text.ITextOperationTarget.UNDO);
      Desk.awaitEqual(before, () -> desk.findings("shop.journey"));
    }
  }

  /**
   * As when a file is put back to what it was, or words are pasted over themselves: the editor
   * drops its marks, or parts of them, with the words.
   */
  @Test
  public void findingsAreMarkedAgainInWordsThatWereReplaced() throws BadLocationException {
    try (Desk desk = Desk.withProject("replaced")) {
      desk.file("shop.journey", SHOP.replace("touchpoint Cart", "touchpont Cart"));
      ITextEditor editor = desk.open("shop.journey");
      Desk.await("a mark in the text", () -> marked(editor).contains("touchpont"));
      IDocument text = Desk.document(editor);
      text.set(text.get());
      Desk.await("a mark in the new text", () -> marked(editor).contains("touchpont"));
      text.replace(Desk.offset(editor, "touchpont"), "touchpont".length(), "touchpont");
      Desk.await("a mark in the new word", () -> marked(editor).contains("touchpont"));
      text.replace(Desk.offset(editor, "pont Cart"), 4, "pont");
      Desk.await("a mark in the whole word", () -> marked(editor).contains("touchpont"));
    }
  }

  /** The words of a text that are marked with a finding. */
  private static List<String> marked(ITextEditor editor) {
    List<String> words = new ArrayList<>();
    var shown = Desk.viewer(editor).getAnnotationModel();
    for (var each = shown.getAnnotationIterator(); each.hasNext(); ) {
      if (each.next() instanceof MarkerAnnotation mark) {
        var place = shown.getPosition(mark);
        if (place != null && !place.isDeleted() && place.getLength() > 0) {
          String text = Desk.document(editor).get();
          words.add(text.substring(place.getOffset(), place.getOffset() + place.getLength()));
        }
      }
    }
    return words;
  }

  @Test
  public void findingsFollowAFileThatChangesOutside() {
    try (Desk desk = Desk.withProject("outside")) {
      desk.file("shop.journey", SHOP);
      Desk.settle();
      desk.file("shop.journey", SHOP.replace("touchpoint Cart", "touchpont Cart"));
      Desk.await(
          "an error in line 3",
          () -> desk.findings("shop.journey").stream().anyMatch(each -> each.startsWith("3: ")));
      desk.file("shop.journey", SHOP);
      Desk.await(
          "no error in line 3",
          () -> desk.findings("shop.journey").stream().noneMatch(each -> each.startsWith("3: ")));
    }
  }

  @Test
  public void wordsHaveTheirColours() {
    try (Desk desk = Desk.withProject("colours")) {
      desk.file("shop.journey", "// A shop\njourney Checkout \"Buying\" < stage Purchase >\n");
      ITextEditor editor = desk.open("shop.journey");
      var widget = Desk.viewer(editor).getTextWidget();
      Desk.await(
          "coloured words",
          () -> {
            var keyword = widget.getStyleRangeAtOffset(Desk.offset(editor, "journey Check"));
            return keyword != null && keyword.foreground != null;
          });
      Color keyword = widget.getStyleRangeAtOffset(Desk.offset(editor, "journey C")).foreground;
      Color stage = widget.getStyleRangeAtOffset(Desk.offset(editor, "stage")).foreground;
      Color text = widget.getStyleRangeAtOffset(Desk.offset(editor, "Buying")).foreground;
      Color comment = widget.getStyleRangeAtOffset(Desk.offset(editor, "A shop")).foreground;
      assertEquals(keyword, stage);
      assertEquals(
          4, List.of(keyword, text, comment, widget.getForeground()).stream().distinct().count());
    }
  }

  @Test
  public void proposesWhatFitsAndFillsItIn() {
    try (Desk desk = Desk.withProject("proposals")) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      // Behind a touchpoint without a block a new line may as well go on with its facts.
      Desk.cursorBehind(editor, "stage Purchase <");
      Keys.type(editor, "\ntouch");
      int cursor = Desk.viewer(editor).getTextWidget().getCaretOffset();
      ICompletionProposal[] proposals =
          new Completion().computeCompletionProposals(Desk.viewer(editor), cursor);
      ICompletionProposal snippet =
          Arrays.stream(proposals)
              .filter(each -> each.getDisplayString().startsWith("touchpoint …"))
              .findFirst()
              .orElse(proposals[0]);
      ((ICompletionProposalExtension2) snippet).apply(Desk.viewer(editor), '\0', 0, cursor);
      Desk.picture("proposal-written");
      String text = Desk.document(editor).get();
      assertTrue(text.contains("stage Purchase <\n    touchpoint Name "), text);
    }
  }
}
