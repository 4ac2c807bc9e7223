package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves to a file that others share, and what is imported for it. */
final class SharedElementsTest {

  @TempDir private Path folder;

  @Test
  void aKpiMovesToASharedFileAndIsImported() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.choose(
          Shop.CHECKOUT,
          "kpi Conver<|>sion \"Checkout",
          "Move 'Conversion' to 'shared/kpis.journey'");
      assertTrue(
          editor
              .text(Shop.CHECKOUT)
              .startsWith(
                  """
                  import "shared/personas.journey"
                  import "shared/kpis.journey"

                  journey Checkout"""),
          editor.text(Shop.CHECKOUT));
      assertTrue(
          editor
              .current("shared/kpis.journey")
              .startsWith(
                  """
                  import "../checkout.journey"

                  // What the board looks at.
                  kpi Conversion "Checkout conversion" <"""),
          editor.current("shared/kpis.journey"));
      assertEquals(List.of(), editor.errors(Shop.CHECKOUT));
      assertEquals(List.of(), editor.errors("shared/kpis.journey"));
    }
  }

  @Test
  void aPersonaJoinsTheOthersAndEveryUserImportsTheirFile() {
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "shared/personas.journey\"\n", "\npersona Petro \"Petro\"\n");
      editor.save(
          "other.journey", "import \"checkout.journey\"\n\njourney Other < persona Petro >\n");
      Asking asking = new Asking(editor);
      asking.choose(Shop.CHECKOUT, "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertTrue(editor.current(Shop.PERSONAS).endsWith(">\n\npersona Petro \"Petro\"\n"));
      assertEquals(
          "import \"shared/personas.journey\"\n\njourney Other < persona Petro >\n",
          editor.current("other.journey"),
          "what was imported for the persona alone is not imported any more");
      assertEquals(List.of(), editor.errors("other.journey"));
    }
  }

  @Test
  void whatIsNamedByItsFileIsNamedByTheNewOneAndOtherImportsStay() {
    String other =
        """
        import "checkout.journey"

        journey Other <
          state future based on Checkout
          persona checkout.Petro
        >
        """;
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "shared/personas.journey\"\n", "\npersona Petro \"Petro\"\n");
      editor.save("other.journey", other);
      new Asking(editor)
          .choose(Shop.CHECKOUT, "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals(
          other
              .replace("checkout.Petro", "personas.Petro")
              .replace("\n\n", "\nimport \"shared/personas.journey\"\n\n"),
          editor.current("other.journey"));
      assertEquals(List.of(), editor.errors("other.journey"));
    }
  }

  @Test
  void whatOnlyTheMovedPersonaNeededIsNotImportedAnyMore() {
    Shop.write(folder);
    Editor.write(folder.resolve("segments.journey"), "segment Young \"Young\"\n");
    String text =
        """
        import "segments.journey"

        persona Petro "Petro" < segment Young >

        journey Other < stage S < touchpoint T > >
        """;
    try (Editor editor = Editor.in(folder).open("other.journey", text)) {
      new Asking(editor)
          .choose("other.journey", "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals("journey Other < stage S < touchpoint T > >\n", editor.text("other.journey"));
      assertTrue(
          editor.current(Shop.PERSONAS).startsWith("import \"../segments.journey\"\n\npersona"),
          editor.current(Shop.PERSONAS));
    }
  }

  @Test
  void whatIsMovedFromTheTopOfAFileLeavesNoGapThere() {
    Shop.write(folder);
    String journey = "journey Other <\n  persona Petro\n>\n";
    try (Editor editor =
        Editor.in(folder).open("other.journey", "persona Petro \"Petro\"\n\n" + journey)) {
      new Asking(editor)
          .choose(
              "other.journey", "persona Pe<|>tro \"", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals(
          "import \"shared/personas.journey\"\n\n" + journey, editor.text("other.journey"));
    }
  }

  @Test
  void anEditorThatCannotCreateFilesIsNotOfferedOne() {
    Shop.write(folder);
    try (Editor editor =
        Editor.of(folder, new ClientCapabilities(), new JsonObject()).open(Shop.CHECKOUT)) {
      assertFalse(
          new Asking(editor)
              .titles(Shop.CHECKOUT, "kpi Conver<|>sion \"Checkout")
              .contains("Move 'Conversion' to 'shared/kpis.journey'"));
    }
  }
}
