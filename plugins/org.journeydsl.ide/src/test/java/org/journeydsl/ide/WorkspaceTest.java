package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come, go and change beside the editor, and folders with and without settings. */
final class WorkspaceTest {

  private static final String USES = "import \"shared.journey\"\njourney A < persona Olena >\n";
  private static final String UNKNOWN = "2:21 unresolved-name";

  @TempDir private Path folder;

  @Test
  void filesThatCameWentOrChanged() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("a.journey"), USES);
    try (Editor editor = Editor.in(folder)) {
      assertEquals(List.of("1:8 import-not-found"), editor.errors("a.journey"));
      editor.save("shared.journey", "persona Olena\n");
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.save("shared.journey", "persona Petro\n");
      assertEquals(List.of(UNKNOWN), editor.errors("a.journey"));
      editor.delete("shared.journey");
      assertEquals(List.of("1:8 import-not-found"), editor.errors("a.journey"));
      assertEquals(List.of(), editor.diagnostics("shared.journey"));
      // Renamed: one goes, one comes.
      editor.save("b.journey", "journey B < persona Nobody >\n");
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("b.journey"));
      editor.delete("b.journey").save("c.journey", "journey B < persona Nobody >\n");
      assertEquals(List.of(), editor.errors("b.journey"));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("c.journey"));
    }
  }

  /** Neovim on Linux cannot watch files, Emacs fails to in some folders. */
  @Test
  void theServerLooksItselfWhereTheEditorCannot() throws Exception {
    Editor.write(folder.resolve("one/journey.toml"), "");
    Editor.write(folder.resolve("two/journey.toml"), "");
    looksItself(
        Editor.of(folder.resolve("one"), new ClientCapabilities(), new JsonObject()),
        folder.resolve("one"));
    looksItself(Editor.failingToWatch(folder.resolve("two")), folder.resolve("two"));
  }

  private static void looksItself(Editor opened, Path root) throws Exception {
    try (Editor editor = opened.open("a.journey", USES)) {
      assertEquals(List.of("1:8 import-not-found"), editor.errors("a.journey"));
      Editor.write(root.resolve("shared.journey"), "persona Olena\n");
      waitFor(editor, List.of());
      Editor.write(root.resolve("shared.journey"), "persona Petro\n");
      waitFor(editor, List.of(UNKNOWN));
      Editor.write(root.resolve("journey.toml"), "[rules]\nunresolved-name = \"off\"\n");
      waitFor(editor, List.of());
      Files.delete(root.resolve("shared.journey"));
      waitFor(editor, List.of("1:8 import-not-found"));
    }
  }

  private static void waitFor(Editor editor, List<String> errors) throws InterruptedException {
    for (int i = 0; i < 600 && !editor.errors("a.journey").equals(errors); i++) {
      Thread.sleep(100);
    }
    assertEquals(errors, editor.errors("a.journey"));
  }

  /** An editor that watches files tells nothing of what was in a folder. */
  @Test
  void wholeFoldersThatWentAway() throws IOException {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("old/a.journey"), "journey A < persona Nobody >\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("old/a.journey"));
      Files.move(folder.resolve("old"), folder.resolve("new"));
      editor
          .server()
          .getWorkspaceService()
          .didRenameFiles(
              new RenameFilesParams(List.of(new FileRename(editor.uri("old"), editor.uri("new")))));
      assertEquals(List.of(), editor.diagnostics("old/a.journey"));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("new/a.journey"));
    }
  }

  @Test
  void anOpenTextCountsInsteadOfItsFile() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("a.journey"), USES);
    Editor.write(folder.resolve("shared.journey"), "persona Petro\n");
    try (Editor editor = Editor.in(folder).open("shared.journey", "persona Olena\n")) {
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.save("shared.journey", "persona Ann\n");
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.close("shared.journey");
      assertEquals(List.of(UNKNOWN), editor.errors("a.journey"));
    }
  }

  @Test
  void settingsAreObeyedAndReadAgain() {
    Editor.write(folder.resolve("journey.toml"), "[rules]\nunresolved-name = \"warning\"\n");
    Editor.write(folder.resolve("a.journey"), "journey A < persona Olena >\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(List.of(), editor.errors("a.journey"));
      assertTrue(editor.findings("a.journey").contains("1:21 unresolved-name"));
      editor.save("journey.toml", "[rules]\nunresolved-name = \"off\"\n");
      assertTrue(editor.findings("a.journey").stream().noneMatch(each -> each.contains("unres")));
      editor.save("journey.toml", "[rulez]\n");
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
      assertEquals(List.of("1:2 project-file-unknown-key"), editor.findings("journey.toml"));
      editor.open("journey.toml", "[rules]\nunresolved-name = \"error\"\n");
      assertEquals(List.of(), editor.findings("journey.toml"));
      editor.close("journey.toml").delete("journey.toml");
      assertEquals(List.of(), editor.findings("journey.toml"));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
    }
  }

  @Test
  void severalRootsWithAndWithoutSettings() {
    Editor.write(folder.resolve("one/journey.toml"), "[rules]\nunresolved-name = \"off\"\n");
    Editor.write(folder.resolve("one/a.journey"), "journey A < persona Olena >\n");
    Editor.write(folder.resolve("two/a.journey"), "journey A < persona Olena >\n");
    Editor.write(folder.resolve("three/a.journey"), "journey A < persona Olena >\n");
    List<Path> roots = List.of(folder.resolve("one"), folder.resolve("two"));
    try (Editor editor = Editor.in(folder, roots)) {
      assertEquals(List.of(), editor.errors("one/a.journey"));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("two/a.journey"));
      assertEquals(List.of(), editor.errors("three/a.journey"));
      editor
          .server()
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(
                      List.of(new WorkspaceFolder(editor.uri("three"), "three")),
                      List.of(new WorkspaceFolder(editor.uri("two"), "two")))));
      assertEquals(List.of(), editor.errors("two/a.journey"));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("three/a.journey"));
    }
  }

  @Test
  void aSingleFileOutsideAnyFolder() {
    Editor.write(folder.resolve("alone/a.journey"), USES);
    Editor.write(folder.resolve("alone/shared.journey"), "persona Olena\n");
    Editor.write(folder.resolve("alone/other.journey"), "journey B < persona Nobody >\n");
    try (Editor editor = Editor.in(folder, List.of()).open("alone/a.journey")) {
      assertEquals(List.of(), editor.errors("alone/a.journey"));
      assertEquals(List.of(), editor.errors("alone/other.journey"));
      editor.close("alone/a.journey");
      assertEquals(List.of(), editor.diagnostics("alone/a.journey"));
    }
  }

  @Test
  void aTextThatWasNeverSavedLeavesNothing() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("a.journey"), USES);
    try (Editor editor = Editor.in(folder).open("shared.journey", "persona Olena\n")) {
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.close("shared.journey");
      assertEquals(List.of("1:8 import-not-found"), editor.errors("a.journey"));
      assertEquals(List.of(), editor.diagnostics("shared.journey"));
    }
  }

  /** A stranger's file reads nothing outside its project. */
  @Test
  void importsOutsideTheProjectAreRefused() {
    Editor.write(folder.resolve("secret.journey"), "persona Olena\n");
    Editor.write(folder.resolve("project/journey.toml"), "");
    String text = "import \"../secret.journey\"\njourney A < persona Olena >\n";
    try (Editor editor = Editor.in(folder.resolve("project")).open("a.journey", text)) {
      assertEquals(List.of("1:8 import-outside-project"), editor.errors("a.journey"));
    }
  }

  @Test
  void aFileWithItsOwnSettingsBelongsToThem() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("sub/a.journey"), "journey A < persona Olena >\n");
    try (Editor editor = Editor.in(folder).open("sub/a.journey")) {
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("sub/a.journey"));
      editor.save("sub/journey.toml", "[rules]\nunresolved-name = \"off\"\n");
      assertEquals(List.of(), editor.errors("sub/a.journey"));
      editor.delete("sub/journey.toml");
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("sub/a.journey"));
    }
  }
}
