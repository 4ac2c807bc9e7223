package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What folds, and what a selection grows to. */
final class OutlineTest {

  @TempDir private Path folder;

  private List<String> folds(String text) {
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      return Editor.await(
              editor
                  .server()
                  .getTextDocumentService()
                  .foldingRange(new FoldingRangeRequestParams(editor.document("a.journey"))))
          .stream()
          .map(
              each ->
                  "%s-%s %s"
                      .formatted(
                          each.getStartLine() + 1,
                          each.getEndLine() + 1,
                          each.getKind() == null ? "block" : each.getKind()))
          .sorted()
          .toList();
    }
  }

  @Test
  void blocksCommentsImportsLongTextsAndInlineFactsFold() {
    assertEquals(
        List.of(
            "1-2 imports", "11-12 block", "4-5 comment", "6-14 block", "7-13 block", "8-10 block"),
        folds(
            """
            import "b.journey"
            import "c.journey"

            // One comment
            // of two lines
            journey A <
              stage S <
                touchpoint T
                  channel web
                  does "Waits"
                touchpoint U <
                  feels +1
                >
              >
            >
            """));
  }

  @Test
  void whatIsClosedFoldsEvenWhereTheRestIsNot() {
    assertEquals(List.of("2-3 block"), folds("journey A <\n  stage S <\n    touchpoint T\n  >\n"));
  }

  @Test
  void aSelectionGrowsFromTheWordsToTheFile() {
    String text = "journey A <\n  stage S < touchpoint T does \"Waits long\" for Olena >\n>\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      Asking asking = new Asking(editor);
      var params =
          new SelectionRangeParams(
              editor.document("a.journey"), List.of(asking.at("a.journey", "Waits <|>long")));
      List<String> shown = new ArrayList<>();
      SelectionRange range = Editor.await(asking.texts().selectionRange(params)).get(0);
      for (; range != null; range = range.getParent()) {
        shown.add(
            asking.shown(editor.uri("a.journey"), range.getRange()).replaceFirst("^\\S+ ", ""));
      }
      assertEquals(
          List.of(
              "",
              "Waits long",
              "\"Waits long\"",
              "does \"Waits long\" for Olena",
              "touchpoint T does \"Waits long\" for Olena",
              " touchpoint T does \"Waits long\" for Olena ",
              "stage S < touchpoint T does \"Waits long\" for Olena >",
              "\n  stage S < touchpoint T does \"Waits long\" for Olena >\n",
              text.strip(),
              text),
          shown);
    }
  }
}
