package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown about the word under the mouse. */
final class HoverTest {

  @TempDir private Path folder;

  private static Hover hover(Editor editor, String path, String marked) {
    Asking asking = new Asking(editor);
    return Editor.await(
        asking.texts().hover(new HoverParams(editor.document(path), asking.at(path, marked))));
  }

  private static String said(Editor editor, String path, String marked) {
    return hover(editor, path, marked).getContents().getRight().getValue();
  }

  @Test
  void aKpiSaysWhereItStandsAndWhereItShallBe() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          """
          **KPI** `Conversion` – Checkout conversion

          - *measures* conversion from Cart to Payment
          - *from* 61% (on 2026-06-30) to 70% (by 2027-03-31)
          - *better* up""",
          said(editor, Shop.CHECKOUT, "    kpi Conver<|>sion"));
    }
  }

  @Test
  void aPersonaIsSummedUpWhereverItIsNamed() {
    try (Editor editor = Shop.open(folder)) {
      String said = said(editor, Shop.CHECKOUT, "against Ole<|>na.Speed");
      assertTrue(said.startsWith("**persona** `Olena` – Olena, in a hurry"), said);
      assertTrue(said.contains("- *expects* Checkout in two minutes"), said);
      assertTrue(said(editor, Shop.CHECKOUT, "Olena.Sp<|>eed").startsWith("**expectation**"));
    }
  }

  @Test
  void aWordOfTheLanguageSaysWhatItMeansWithAnExample() {
    try (Editor editor = Shop.open(folder)) {
      String said = said(editor, Shop.CHECKOUT, "op<|>portunity \"Show");
      assertTrue(said.startsWith("**opportunity**\n\nWhat could be better"), said);
      assertTrue(said.contains("```journey\nopportunity "), said);
      assertTrue(said(editor, Shop.CHECKOUT, "too late\" sev<|>ere").startsWith("**severe**"));
      assertTrue(said(editor, Shop.CHECKOUT, "<|>stage After").startsWith("**stage**"));
      assertEquals(
          "**@uk** – the text in Ukrainian", said(editor, Shop.CHECKOUT, "@u<|>k \"Як?\""));
    }
  }

  @Test
  void aFindingShowsThePageOfItsRule() {
    try (Editor editor = Shop.open(folder)) {
      editor.settle();
      String said = said(editor, Shop.CHECKOUT, "journey Check<|>out \"Online");
      assertTrue(said.contains("---"), said);
      assertTrue(
          editor.findings(Shop.CHECKOUT).stream()
              .anyMatch(each -> said.contains("**" + each.substring(each.indexOf(' ') + 1) + "**")),
          said);
    }
  }

  @Test
  void aFindingShowsItsPageAtOnceAfterOpening() {
    String text = "journey A < stage S < touchpoint T chanel web > >\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      String said = said(editor, "a.journey", "cha<|>nel");
      assertTrue(said.contains("**unknown-fact**"), said);
    }
  }

  @Test
  void whatAnAuthorWroteIsNoLinkAndNoMarkup() {
    String text =
        "persona Eve \"[x](command:evil) <b>*\" < bio \"a\" >\njourney J < persona Eve >\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      String said = said(editor, "a.journey", "< persona E<|>ve");
      assertTrue(said.contains("\\[x\\](command:evil) \\<b>\\*"), said);
    }
  }

  @Test
  void anEditorWithoutMarkdownGetsPlainText() {
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    texts.setHover(new HoverCapabilities(List.of("plaintext"), false));
    ClientCapabilities able = new ClientCapabilities(null, texts, null);
    Shop.write(folder);
    try (Editor editor = Editor.of(folder, able, new JsonObject()).open(Shop.CHECKOUT)) {
      String said = said(editor, Shop.CHECKOUT, "    kpi Conver<|>sion");
      assertTrue(said.startsWith("KPI Conversion – Checkout conversion\n\n- measures"), said);
      assertFalse(said.contains("*"), said);
    }
  }

  @Test
  void thereIsNothingToSayInABlankOrOutsideOfJourneys() {
    try (Editor editor = Shop.open(folder)) {
      assertNull(hover(editor, Shop.CHECKOUT, "journey\"\n<|>\n"));
      assertNull(
          Editor.await(
              editor
                  .server()
                  .getTextDocumentService()
                  .hover(new HoverParams(editor.document("nowhere.journey"), new Position(0, 0)))));
    }
  }
}
