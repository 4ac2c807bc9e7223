package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor can have the server write. */
final class CommandsTest {

  @TempDir private Path folder;

  private static CompletableFuture<Object> run(
      Editor editor, String command, Path folder, String... more) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("folder", folder.toUri().toString());
    for (int i = 0; i < more.length; i += 2) {
      arguments.addProperty(more[i], more[i + 1]);
    }
    return editor
        .server()
        .getWorkspaceService()
        .executeCommand(new ExecuteCommandParams(command, List.of(arguments)));
  }

  private static String message(CompletableFuture<Object> answer) {
    return ((Map<?, ?>) Editor.await(answer)).get("message").toString();
  }

  @Test
  void outputsAreWrittenOnceAndOnlyWhatChanged() {
    try (Editor editor = Shop.open(folder)) {
      String said = message(run(editor, "journey.server.generate", folder));
      assertTrue(said.endsWith(" files written."), said);
      assertTrue(Files.exists(folder.resolve("build/journey/Checkout.html")));
      assertEquals(
          "All outputs are up to date.", message(run(editor, "journey.server.generate", folder)));
    }
  }

  @Test
  void nothingIsWrittenWhileThereAreErrors() {
    Editor.write(folder.resolve("a.journey"), "journey A < persona Nobody >\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(
          "Nothing was written: first put the errors right (1).",
          Asking.refusal(run(editor, "journey.server.generate", folder)));
      assertFalse(Files.exists(folder.resolve("build")));
    }
  }

  @Test
  void nothingIsWrittenInAFolderThatIsNotTrusted() {
    JsonObject wishes = new JsonObject();
    wishes.addProperty("trusted", false);
    Shop.write(folder);
    try (Editor editor = Editor.of(folder, Editor.able(), wishes)) {
      for (String command :
          List.of(
              "journey.server.generate", "journey.server.format", "journey.server.newProject")) {
        assertEquals(
            "This writes files, and the folder is not trusted: trust it first.",
            Asking.refusal(run(editor, command, folder)));
      }
      assertFalse(Files.exists(folder.resolve("build")));
    }
  }

  @Test
  void allFilesOfAFolderAreLaidOut() throws Exception {
    Path file = folder.resolve("a.journey");
    Editor.write(file, "persona   A\n");
    Editor.write(folder.resolve("b.journey"), "persona   B <\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(
          "1 files changed. 1 with mistakes stay as they are.",
          message(run(editor, "journey.server.format", folder)));
      assertEquals("persona A\n", Files.readString(file));
    }
  }

  @Test
  void aNewProjectIsMadeAndNeverReplacesAFile() {
    Path made = folder.resolve("new");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(
          "The project is there.",
          message(
              run(editor, "journey.server.newProject", made, "kind", "shop", "language", "uk")));
      assertTrue(Files.exists(made.resolve("purchase.journey")));
      assertTrue(
          Asking.refusal(run(editor, "journey.server.newProject", made))
              .startsWith("These files are there already, so nothing was written: "));
    }
  }

  @Test
  void anUnknownCommandAndAMissingFolderAreRefused() {
    try (Editor editor = Editor.in(folder)) {
      assertEquals(
          "The server has no command 'journey.evil'.",
          Asking.refusal(run(editor, "journey.evil", folder)));
      assertEquals(
          "Name the folder to work in, as {\"folder\": \"…\"}.",
          Asking.refusal(
              editor
                  .server()
                  .getWorkspaceService()
                  .executeCommand(new ExecuteCommandParams("journey.server.format", List.of()))));
    }
  }
}
