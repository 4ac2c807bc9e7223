package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/** A project of one file, and what can be done in it. */
final class OneFile {

  static final String NAME = "a.journey";

  private OneFile() {}

  /** The text after an action, in which no error may be left. */
  static String after(Path folder, String text, String marked, String title) {
    try (Editor editor = Editor.in(folder).open(NAME, text)) {
      new Asking(editor).choose(NAME, marked, title);
      assertEquals(List.of(), editor.errors(NAME), editor.text(NAME));
      return editor.text(NAME);
    }
  }

  static List<String> titles(Path folder, String text, String marked) {
    try (Editor editor = Editor.in(folder).open(NAME, text)) {
      return new Asking(editor).titles(NAME, marked);
    }
  }
}
