package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.completion.Completion;
import org.journeydsl.eclipse.icons.Icons;
import org.journeydsl.eclipse.markdown.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proposals as somebody meets them: in a list beside the text, with what they mean. */
@ExtendWith(CleanDesk.class)
public final class CompletionTest {

  private static final String SHOP =
      """
      import "personas.journey"

      journey Checkout <
        persona Olena
        stage Purchase <
          touchpoint Cart <
            feels -1 for Olena
          >
        >
      >
      """;

  private static ITextEditor open(Desk desk) {
    desk.file("personas.journey", "persona Olena \"Olena the baker\"\npersona Petro\n");
    desk.file("shop.journey", SHOP);
    ITextEditor editor = desk.open("shop.journey");
    Desk.settle();
    return editor;
  }

  private static List<ICompletionProposal> proposals(ITextEditor editor) {
    var viewer = Desk.viewer(editor);
    return Arrays.asList(
        new Completion().computeCompletionProposals(viewer, viewer.getSelectedRange().x));
  }

  private static ICompletionProposal proposal(ITextEditor editor, String label) {
    return proposals(editor).stream()
        .filter(each -> each.getDisplayString().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    label
                        + " is not among "
                        + proposals(editor).stream()
                            .map(ICompletionProposal::getDisplayString)
                            .toList()));
  }

  @Test
  public void eachKindHasItsIconAndSaysWhatItMeans() {
    try (Desk desk = Desk.withProject("icons")) {
      ITextEditor editor = open(desk);
      Desk.cursorBehind(editor, "feels -1 for Olena");
      Keys.type(editor, "\n");
      ICompletionProposal pain = proposal(editor, "pain");
      assertEquals(Icons.image("word"), pain.getImage());
      Page page = (Page) ((ICompletionProposalExtension5) pain).getAdditionalProposalInfo(null);
      assertTrue(page.getHtml().contains("<pre><code"), page::getHtml);
      Desk.cursorBehind(editor, "persona ");
      ICompletionProposal olena = proposal(editor, "Petro");
      assertEquals(Icons.element("persona"), olena.getImage());
      assertNotEquals(Icons.element("persona"), pain.getImage());
      Desk.cursorBehind(editor, "import \"");
      assertEquals(
          Icons.image("file"), proposals(editor).get(0).getImage(), "a file of the project");
    }
  }

  @Test
  public void aTemplateIsFilledInPlaceByPlace() {
    try (Desk desk = Desk.withProject("templates")) {
      ITextEditor editor = open(desk);
      Desk.cursorBehind(editor, "feels -1 for Olena\n    >");
      Keys.type(editor, "\ntouch");
      ICompletionProposal template = proposal(editor, "touchpoint …");
      assertEquals(Icons.image("template"), template.getImage());
      var viewer = Desk.viewer(editor);
      int cursor = viewer.getSelectedRange().x;
      ((ICompletionProposalExtension2) template).apply(viewer, '\0', 0, cursor);
      var selection = template.getSelection(Desk.document(editor));
      editor.selectAndReveal(selection.x, selection.y);
      assertTrue(LinkedModeModel.hasInstalledModel(Desk.document(editor)));
      Keys.type(editor, "Payment");
      Desk.linger(); // While suggestions are looked for, the key would go to them.
      Keys.press(editor, SWT.TAB);
      Keys.type(editor, "Paying");
      Desk.picture("template");
      String text = Desk.document(editor).get();
      assertTrue(text.contains("    touchpoint Payment \"Paying\" <\n"), text);
    }
  }

  /** What the small window beside the text lists. */
  private static List<String> listed(ITextEditor editor) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell != editor.getSite().getShell())
        .flatMap(shell -> Widgets.in(shell, Table.class))
        .flatMap(table -> Arrays.stream(table.getItems()))
        .map(item -> item.getText().replaceFirst(" \u2013 .*", ""))
        .toList();
  }

  @Test
  public void enterBehindAWholeWordBreaksTheLineThoughTheListIsOpen() {
    try (Desk desk = Desk.withProject("whole")) {
      ITextEditor editor = open(desk);
      Desk.viewer(editor).getTextWidget().setFocus();
      Desk.cursorBehind(editor, "feels -1 for Olena");
      Keys.type(editor, "\nchannel ");
      Desk.operate(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
      Desk.await(
          "a list", () -> listed(editor).contains("web") && listed(editor).contains("phone"));
      Keys.type(editor, "web");
      Desk.await("less", () -> listed(editor).contains("web") && !listed(editor).contains("phone"));
      Keys.press(editor, '\r');
      Desk.awaitEqual(
          "feels -1 for Olena\n      channel web\n      |\n",
          () -> around(Keys.withCursor(editor), "feels"));
    }
  }

  /** A piece of a text that begins with some words, up to the line behind the cursor. */
  private static String around(String text, String words) {
    int end = text.indexOf('\n', text.indexOf('|')) + 1;
    return text.substring(text.indexOf(words), end);
  }

  @Test
  public void theListComesByItselfAndFollowsTheTyping() {
    try (Desk desk = Desk.withProject("listing")) {
      ITextEditor editor = open(desk);
      Desk.viewer(editor).getTextWidget().setFocus();
      Desk.cursorBehind(editor, "feels -1 for Olena");
      Keys.type(editor, "\n");
      Desk.operate(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
      Desk.await(
          "a list", () -> listed(editor).contains("pain") && listed(editor).contains("channel"));
      Keys.type(editor, "p");
      Desk.await(
          "less", () -> listed(editor).contains("pain") && !listed(editor).contains("channel"));
      Desk.picture("completion");
      Keys.press(editor, SWT.ESC);
      Desk.await("an end", () -> listed(editor).isEmpty());
    }
  }
}
