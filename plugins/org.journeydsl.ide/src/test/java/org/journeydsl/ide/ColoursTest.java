package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.journeydsl.ide.colours.FirstColours;
import org.journeydsl.ide.workspace.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each word is. */
final class ColoursTest {

  @TempDir private Path folder;

  private static List<String> words(Editor editor, String path, List<Integer> data) {
    SemanticTokensLegend legend =
        editor.announced().getCapabilities().getSemanticTokensProvider().getLegend();
    String text = editor.text(path);
    Positions positions = new Positions(text);
    List<String> words = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (int i = 0; i < data.size(); i += 5) {
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      int start = positions.startOf(line) + column;
      StringBuilder word = new StringBuilder(text.substring(start, start + data.get(i + 2)));
      word.append(" ").append(legend.getTokenTypes().get(data.get(i + 3)));
      for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
        if ((data.get(i + 4) & 1 << bit) != 0) {
          word.append(" ").append(legend.getTokenModifiers().get(bit));
        }
      }
      words.add(word.toString());
    }
    return words;
  }

  private static List<String> words(Editor editor, String path) {
    return words(
        editor,
        path,
        Editor.await(
                editor
                    .server()
                    .getTextDocumentService()
                    .semanticTokensFull(new SemanticTokensParams(editor.document(path))))
            .getData());
  }

  @Test
  void wordsOfTheLanguageNamesTextsAndNumbersAreTold() {
    String text =
        """
        // Note
        persona Olena < expects goal "Fast" @uk "Швидко" >
        journey A < persona Olena stage S < touchpoint form channel web feels -1
          pain Fee "x" severe against Olena.goal
          details Nowhere > >
        """;
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertEquals(
          List.of(
              "// Note comment",
              "persona keyword",
              "Olena interface declaration",
              "expects keyword",
              "goal property declaration",
              "\"Fast\" string",
              "@uk decorator",
              "\"Швидко\" string",
              "journey keyword",
              "A namespace declaration",
              "persona keyword",
              "Olena interface",
              "stage keyword",
              "S class declaration",
              "touchpoint keyword",
              "form method declaration",
              "channel keyword",
              "web type defaultLibrary",
              "feels keyword",
              "-1 number",
              "pain keyword",
              "Fee event declaration",
              "\"x\" string",
              "severe enumMember",
              "against keyword",
              "Olena interface",
              "goal property",
              "details keyword",
              "Nowhere property"),
          words(editor, "a.journey"));
    }
  }

  @Test
  void aTextOfSeveralLinesIsOneWordOnEachLine() {
    String text = "persona A < bio \"\"\"\n  One\n  \"\"\" >\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertTrue(
          words(editor, "a.journey")
              .containsAll(List.of("\"\"\" string", "  One string", "  \"\"\" string")),
          words(editor, "a.journey").toString());
    }
  }

  @Test
  void whatAFutureDropsIsStruckOut() {
    try (Editor editor = Shop.open(folder).open(Shop.FUTURE)) {
      assertTrue(
          words(editor, Shop.FUTURE).contains("LateFee event deprecated"),
          words(editor, Shop.FUTURE).toString());
    }
  }

  @Test
  void someLinesAloneCanBeAskedFor() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      Range line =
          new Range(
              asking.at(Shop.CHECKOUT, "<|>  stage After"),
              asking.at(Shop.CHECKOUT, "stage After <<|> touch"));
      var params = new SemanticTokensRangeParams(editor.document(Shop.CHECKOUT), line);
      assertEquals(
          List.of("stage keyword", "After class declaration"),
          words(
              editor,
              Shop.CHECKOUT,
              Editor.await(asking.texts().semanticTokensRange(params)).getData()));
    }
  }

  @Test
  void beforeATextIsReadItsLettersTellWhatTheyCan() {
    String text =
        """
        // Note
        persona Olena < expects goal "Fast \\" \u003e" @uk >
        journey A < /* two
        lines */ stage S < touchpoint form.goal feels -1 share 12.50% > >
        pain Fee \"""
          "x" stage
        \"""
        goal "open
        """;
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertEquals(
          List.of(
              "// Note comment",
              "persona keyword",
              "expects keyword",
              "goal keyword",
              "\"Fast \\\" >\" string",
              "@uk decorator",
              "journey keyword",
              "/* two comment",
              "lines */ comment",
              "stage keyword",
              "touchpoint keyword",
              "feels keyword",
              "-1 number",
              "share keyword",
              "12.50% number",
              "pain keyword",
              "\"\"\" string",
              "  \"x\" stage string",
              "\"\"\" string",
              "goal keyword",
              "\"open string"),
          words(editor, "a.journey", FirstColours.of(text)));
    }
  }
}
