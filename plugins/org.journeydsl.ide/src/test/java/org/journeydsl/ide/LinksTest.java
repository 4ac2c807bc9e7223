package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens with a click. */
final class LinksTest {

  @TempDir private Path folder;

  private static List<String> links(Editor editor, String path) {
    Asking asking = new Asking(editor);
    return Editor.await(asking.texts().documentLink(new DocumentLinkParams(editor.document(path))))
        .stream()
        .map(
            each ->
                asking.shown(editor.uri(path), each.getRange())
                    + " > "
                    + each.getTarget().replace(editor.uri(""), ""))
        .toList();
  }

  @Test
  void importsAndAddressesOfTheWebOpen() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of(
              "checkout.journey:1: shared/personas.journey > shared/personas.journey",
              "checkout.journey:24: https://shop.example/Cart > https://shop.example/Cart"),
          links(editor, Shop.CHECKOUT));
    }
  }

  @Test
  void nothingElseDoes() {
    Path project = folder.resolve("project");
    Editor.write(folder.resolve("outside.journey"), "persona Eve\n");
    Editor.write(project.resolve("journey.toml"), "");
    String text =
        """
        import "../outside.journey"
        import "nowhere.journey"
        kpi K <
          dashboard "javascript:alert(1)"
        >
        competitor C < link "file:///etc/passwd" >
        competitor D < link "command:evil" >
        """;
    try (Editor editor = Editor.in(project).open("a.journey", text)) {
      assertEquals(List.of(), links(editor, "a.journey"));
    }
  }
}
