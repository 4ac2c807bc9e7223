package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server survives whatever is typed: {@link Editor} fails when anything was logged, and each
 * question here must be answered.
 */
final class RobustnessTest {

  private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath().normalize();

  private static final List<String> TYPED =
      List.of("<", ">", "{", "}", "\"", "\"\"\"", "/*", "//", "@", ".", ",", "\n", "\t", "\r", "^");

  /** One key in so many waits for proposals; the others come as fast as the server reads. */
  private static final int ASK = 10;

  @TempDir private Path folder;

  /** Every file of the examples, key by key; only some of the keys wait for an answer. */
  @Test
  void survivesTextsThatAreBeingTyped() {
    assertTrue(type(197, files()) > 100, "there are examples");
  }

  /** Every prefix of every example takes ten minutes: {@code -Dexcluded.tests=} runs it. */
  @ParameterizedTest
  @MethodSource("files")
  @Tag("slow")
  void survivesEveryPrefixOf(Path example) {
    assertTrue(type(1, List.of(example)) > 0, "something was asked");
  }

  private int type(int each, List<Path> files) {
    int asked = 0;
    try (Editor editor = Editor.in(folder)) {
      for (Path file : files) {
        String text = read(file);
        String name = file.getFileName().toString();
        editor.open(name, "");
        for (int end = 1; end <= text.length(); end++) {
          if (end % each == 0 || end == text.length()) {
            String before = editor.text(name);
            editor.replace(name, before.length(), 0, text.substring(before.length(), end));
            if (end % ASK < each || end == text.length()) {
              ask(editor, name, end);
              asked++;
            }
          }
        }
        assertEquals(text, editor.text(name));
        editor.close(name);
      }
    }
    return asked;
  }

  @Test
  void survivesRandomEdits() {
    Random random = new Random(11);
    try (Editor editor = Editor.in(folder)) {
      for (Path file : files()) {
        String name = file.getFileName().toString();
        editor.open(name, read(file));
        for (int i = 0; i < 25; i++) {
          String text = editor.text(name);
          int from = random.nextInt(text.length() + 1);
          int length = Math.min(random.nextInt(40), text.length() - from);
          editor.replace(name, from, length, TYPED.get(random.nextInt(TYPED.size())));
          ask(editor, name, Math.min(from + 1, editor.text(name).length()));
        }
        editor.settle();
      }
    }
  }

  /** Places that no text has, and files that nobody opened. */
  @Test
  void survivesAnEditorThatIsWrong() {
    try (Editor editor = Editor.in(folder).open("a.journey", "journey A\n")) {
      complete(editor, "a.journey", new Position(99, 99));
      EveryQuestion.ask(editor, "a.journey", new Position(99, 99));
      EveryQuestion.ask(editor, "nowhere.journey", new Position(-1, -1));
      complete(editor, "a.journey", new Position(0, 4711));
      complete(editor, "nowhere.journey", new Position(0, 0));
      complete(editor, "untitled:Untitled-1", new Position(0, 0));
      editor.close("a.journey").close("a.journey");
      editor.open("untitled:Untitled-1", "journey A < persona Olena >");
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("untitled:Untitled-1"));
    }
  }

  private static void ask(Editor editor, String name, int offset) {
    complete(editor, name, editor.position(name, offset));
    if (offset % 8 == 0) {
      EveryQuestion.ask(editor, name, editor.position(name, offset));
    }
  }

  private static void complete(Editor editor, String name, Position position) {
    Editor.await(
        editor
            .server()
            .getTextDocumentService()
            .completion(new CompletionParams(editor.document(name), position)));
  }

  private static List<Path> files() {
    try (var files = Files.walk(EXAMPLES)) {
      return files.filter(each -> each.toString().endsWith(".journey")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
