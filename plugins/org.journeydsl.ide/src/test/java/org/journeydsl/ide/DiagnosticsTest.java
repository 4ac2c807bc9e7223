package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings while somebody types. */
final class DiagnosticsTest {

  private static final String CLEAN = "journey Checkout < stage Buy < touchpoint Cart > >\n";

  @TempDir private Path folder;

  @Test
  void comeAndGoWhileTyping() {
    try (Editor editor = Editor.in(folder).open("a.journey", CLEAN)) {
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.typeAfter("a.journey", "Cart", " chanel web");
      assertEquals(List.of("1:48 unknown-fact"), editor.errors("a.journey"));
      editor.rewrite("a.journey", CLEAN);
      assertEquals(List.of(), editor.errors("a.journey"));
    }
  }

  @Test
  void areToldForFilesThatAreNotOpen() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("a.journey"), "journey A < persona Olena >\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
      assertEquals(List.of("workspace/didChangeWatchedFiles"), editor.client().registered());
    }
  }
}
