package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.typing.Brackets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keys do beside writing their letter. */
@ExtendWith(CleanDesk.class)
public final class TypingTest {

  private static ITextEditor open(Desk desk, String text) {
    desk.file("shop.journey", text);
    ITextEditor editor = desk.open("shop.journey");
    editor.selectAndReveal(text.length(), 0);
    return editor;
  }

  @Test
  public void pairsCloseAndAreSteppedOver() {
    try (Desk desk = Desk.withProject("pairs")) {
      ITextEditor editor = open(desk, "");
      Keys.type(editor, "journey A ");
      Keys.type(editor, "\"");
      assertEquals("journey A \"|\"", Keys.withCursor(editor));
      Keys.type(editor, "Tea < \"");
      assertEquals("journey A \"Tea < \"|", Keys.withCursor(editor));
      Keys.type(editor, " <");
      assertEquals("journey A \"Tea < \" <|>", Keys.withCursor(editor));
      Keys.press(editor, SWT.BS);
      assertEquals("journey A \"Tea < \" |", Keys.withCursor(editor));
      Keys.type(editor, "{}");
      assertEquals("journey A \"Tea < \" {}|", Keys.withCursor(editor));
    }
  }

  @Test
  public void aThirdMarkOpensATextOfSeveralLines() {
    try (Desk desk = Desk.withProject("blocks")) {
      ITextEditor editor = open(desk, "");
      Keys.type(editor, "goal \"\"\"");
      assertEquals("goal \"\"\"|\"\"\"", Keys.withCursor(editor));
      Keys.type(editor, "\n");
      assertEquals("goal \"\"\"\n  |\n\"\"\"", Keys.withCursor(editor));
      Keys.type(editor, "say \"so\" <");
      assertEquals("goal \"\"\"\n  say \"so\" <|\n\"\"\"", Keys.withCursor(editor));
    }
  }

  @Test
  public void aSelectionGetsItsMarks() {
    try (Desk desk = Desk.withProject("around")) {
      ITextEditor editor = open(desk, "journey A Tea");
      Keys.select(editor, "Tea");
      Keys.type(editor, "\"");
      assertEquals("journey A \"Tea\"", Desk.document(editor).get());
    }
  }

  @Test
  public void pairsAreLeftAloneWhereNobodyWantsThem() {
    var store = JourneyPlugin.instance().getPreferenceStore();
    store.setValue(EditorPreferences.CLOSE_PAIRS, false);
    try (Desk desk = Desk.withProject("alone")) {
      ITextEditor editor = open(desk, "");
      Keys.type(editor, "journey A <");
      assertEquals("journey A <|", Keys.withCursor(editor));
    } finally {
      store.setToDefault(EditorPreferences.CLOSE_PAIRS);
    }
  }

  @Test
  public void linesAreIndentedByTheirBlocks() {
    try (Desk desk = Desk.withProject("lines")) {
      ITextEditor editor = open(desk, "");
      Keys.type(editor, "journey Checkout <\n");
      for (String line : List.of("stage   Purchase <", "touchpoint  Cart")) {
        Keys.type(editor, line + "\n");
        // Whoever types on at once keeps the line as it is: layout comes in a pause.
        String laidOut = line.replaceAll(" +", " ");
        Desk.await(laidOut, () -> Desk.document(editor).get().contains(laidOut));
      }
      Keys.type(editor, "feels +1");
      Desk.awaitEqual(
          """
          journey Checkout <
            stage Purchase <
              touchpoint Cart
                feels +1|
            >
          >""",
          () -> Keys.withCursor(editor));
      Desk.picture("typed-lines");
    }
  }

  @Test
  public void aClosingSignGoesBelowWhatItCloses() {
    try (Desk desk = Desk.withProject("closing")) {
      ITextEditor editor = open(desk, "journey A <\n  stage B <\n    touchpoint C\n    ");
      Keys.type(editor, ">");
      Desk.awaitEqual(
          "journey A <\n  stage B <\n    touchpoint C\n  >|", () -> Keys.withCursor(editor));
    }
  }

  @Test
  public void linesBecomeCommentsAndBack() {
    String text = "journey A <\n  stage B <\n\n    touchpoint C\n  >\n>\n";
    try (Desk desk = Desk.withProject("comments")) {
      ITextEditor editor = open(desk, text);
      Keys.select(editor, "  stage B <\n\n    touchpoint C\n");
      Keys.command(editor, "org.journeydsl.eclipse.toggleComment");
      assertEquals(
          "journey A <\n  // stage B <\n\n  //   touchpoint C\n  >\n>\n",
          Desk.document(editor).get());
      Keys.command(editor, "org.journeydsl.eclipse.toggleComment");
      assertEquals(text, Desk.document(editor).get());
    }
  }

  @Test
  public void journeyEditorsHaveTheirKeys() throws ParseException {
    try (Desk desk = Desk.withProject("keys")) {
      ITextEditor editor = open(desk, "journey A <>\n");
      Desk.page().activate(editor);
      var keys = PlatformUI.getWorkbench().getService(IBindingService.class);
      Desk.awaitEqual("org.journeydsl.eclipse.toggleComment", () -> command(keys, "M1+/"));
      assertEquals("org.journeydsl.eclipse.format", command(keys, "M1+M2+F"));
      assertEquals("org.journeydsl.eclipse.growSelection", command(keys, "M2+M3+ARROW_UP"));
      assertEquals("org.journeydsl.eclipse.shrinkSelection", command(keys, "M2+M3+ARROW_DOWN"));
    }
  }

  private static String command(IBindingService keys, String sequence) {
    try {
      var binding = keys.getPerfectMatch(KeySequence.getInstance(sequence));
      return binding == null ? "" : binding.getParameterizedCommand().getId();
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  public void signsOfABlockAreShownTogether() {
    try (Desk desk = Desk.withProject("brackets")) {
      ITextEditor editor = open(desk, "journey A \"1 > 0\" < stage B < > // >\n>\n");
      var document = Desk.document(editor);
      int open = Desk.offset(editor, "< stage");
      var region = new Brackets().match(document, open + 1);
      assertEquals(open, region.getOffset());
      assertEquals(document.get().lastIndexOf('>'), region.getOffset() + region.getLength() - 1);
      assertEquals(null, new Brackets().match(document, Desk.offset(editor, "> 0") + 1));
      editor.selectAndReveal(open + 1, 0);
      Desk.picture("brackets");
    }
  }
}
