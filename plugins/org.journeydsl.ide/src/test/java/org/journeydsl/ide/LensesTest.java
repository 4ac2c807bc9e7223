package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said above a line and behind a word. */
final class LensesTest {

  @TempDir private Path folder;

  private static List<? extends CodeLens> lenses(Editor editor, String path) {
    return Editor.await(
        editor
            .server()
            .getTextDocumentService()
            .codeLens(new CodeLensParams(editor.document(path))));
  }

  private static List<String> shown(Editor editor, String path) {
    Asking asking = new Asking(editor);
    return lenses(editor, path).stream()
        .map(
            each ->
                asking.shown(editor.uri(path), each.getRange())
                    + " | "
                    + each.getCommand().getTitle())
        .toList();
  }

  private static List<String> hints(Editor editor, String path) {
    Range all = new Range(new Position(0, 0), new Position(1000, 0));
    return Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .inlayHint(new InlayHintParams(editor.document(path), all)))
        .stream()
        .map(each -> each.getPosition().getLine() + 1 + " " + each.getLabel().getLeft())
        .toList();
  }

  @Test
  void stagesCountTheirQuestionsLowsAreNamedAndUsesCounted() {
    try (Editor editor = Shop.open(folder).open(Shop.PERSONAS)) {
      assertEquals(
          List.of(
              "checkout.journey:4: Conversion | used in 1 place",
              "checkout.journey:13: Purchase | 1 question",
              "checkout.journey:27: Payment | lowest feeling: -2",
              "checkout.journey:30: After | 0 questions"),
          shown(editor, Shop.CHECKOUT));
      assertEquals(
          List.of("shared/personas.journey:1: Olena | used in 1 place"),
          shown(editor, Shop.PERSONAS));
    }
  }

  @Test
  void anEditorThatCanShowsTheUses() {
    JsonObject wishes = new JsonObject();
    wishes.addProperty("showReferences", true);
    Shop.write(folder);
    try (Editor editor = Editor.of(folder, Editor.able(), wishes).open(Shop.CHECKOUT)) {
      var command = lenses(editor, Shop.CHECKOUT).get(0).getCommand();
      assertEquals("journey.showReferences", command.getCommand());
      JsonArray places = (JsonArray) command.getArguments().get(2);
      assertEquals(
          13,
          places
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("range")
              .getAsJsonObject("start")
              .get("line")
              .getAsInt());
    }
  }

  @Test
  void aKpiShowsItsFiguresAndASurveyItsQuestions() {
    try (Editor editor = Shop.open(folder).open(Shop.SURVEYS)) {
      assertEquals(List.of("14 61% → 70%"), hints(editor, Shop.CHECKOUT));
      assertEquals(List.of("4 1 question", "4 1 question"), hints(editor, Shop.SURVEYS));
    }
  }
}
