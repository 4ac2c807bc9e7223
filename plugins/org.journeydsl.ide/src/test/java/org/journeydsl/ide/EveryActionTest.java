package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the light bulb offers in the examples leaves no error behind, and no untidy text. */
final class EveryActionTest {

  /** How often an action of a kind is tried in an example. */
  private static final int TRIES = 2;

  @TempDir private Path folder;
  private Asking asking;
  private Asking atOnce;
  private final Map<String, Integer> tried = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"online-shop", "bank-account", "clinic-visit"})
  void leavesNoErrorAndNoUntidyText(String example) throws IOException {
    List<String> paths = copy(Path.of("../../examples").resolve(example));
    try (Editor editor = Editor.in(folder);
        Editor other = Editor.of(folder, Editor.ableAtOnce(), new JsonObject())) {
      asking = new Asking(editor);
      atOnce = new Asking(other);
      paths.forEach(editor::open);
      paths.forEach(other::open);
      for (String path : paths) {
        List<String> lines = editor.text(path).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
          String words = lines.get(line);
          int first = words.length() - words.stripLeading().length();
          // The name, where something has one.
          offered(path, new Position(line, words.indexOf(' ', first) + 1));
        }
      }
    }
    assertEquals(List.of(), wrong, tried.toString());
    assertTrue(tried.size() > 3, tried.toString());
  }

  private void offered(String path, Position at) {
    for (CodeAction action : actions(asking, path, at)) {
      String kind = action.getTitle().replaceAll("'[^']*'", "'…'");
      if (tried.merge(kind, 1, Integer::sum) <= TRIES) {
        judge(path, at, action);
      }
    }
  }

  private static List<CodeAction> actions(Asking asking, String path, Position at) {
    CodeActionContext context = new CodeActionContext(asking.editor().diagnostics(path));
    return Editor.await(
            asking
                .texts()
                .codeAction(
                    new CodeActionParams(
                        asking.editor().document(path), new Range(at, at), context)))
        .stream()
        .map(each -> each.getRight())
        .toList();
  }

  private void judge(String path, Position at, CodeAction action) {
    Map<String, String> before = texts();
    WorkspaceEdit edit = asking.edit(action);
    assertEquals(
        List.of(edit),
        actions(atOnce, path, at).stream()
            .filter(each -> each.getTitle().equals(action.getTitle()))
            .map(CodeAction::getEdit)
            .toList(),
        "an editor that asks for the edit later gets the same as one that is told at once");
    asking.apply(edit);
    Map<String, String> after = texts();
    for (String each : after.keySet()) {
      String what = path + ":" + (at.getLine() + 1) + " " + action.getTitle() + ": " + each;
      List<String> errors = asking.editor().errors(each);
      if (!errors.isEmpty()) {
        wrong.add(what + " has " + errors);
      } else if (!after.get(each).equals(before.get(each)) && !formatted(each).isEmpty()) {
        wrong.add(what + " is untidy: " + formatted(each));
      }
    }
    if (after.equals(before)) {
      wrong.add(path + ":" + (at.getLine() + 1) + " " + action.getTitle() + " does nothing");
    }
    for (String each : after.keySet()) {
      if (before.containsKey(each)) {
        if (!before.get(each).equals(after.get(each))) {
          asking.editor().put(each, before.get(each));
        }
      } else {
        asking.editor().delete(each);
      }
    }
  }

  private List<? extends TextEdit> formatted(String path) {
    return Editor.await(
        asking
            .texts()
            .formatting(
                new DocumentFormattingParams(
                    asking.editor().document(path), new FormattingOptions(2, true))));
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : below(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      texts.put(path, asking.editor().current(path));
    }
    return texts;
  }

  private List<String> copy(Path example) throws IOException {
    List<String> paths = new ArrayList<>();
    Files.copy(example.resolve("journey.toml"), folder.resolve("journey.toml"));
    for (Path file : below(example)) {
      String path = example.relativize(file).toString().replace('\\', '/');
      Editor.write(folder.resolve(path), Files.readString(file));
      paths.add(path);
    }
    return paths;
  }

  private static List<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".journey")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
