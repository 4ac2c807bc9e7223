package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.ide.preview.MapRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the server knows of texts that lie or come and go in unusual places. */
@ExtendWith(CleanDesk.class)
public final class ServerTest {

  private static final String VISIT =
      "journey Visit \"A visit\" < stage See < touchpoint Doctor > >\n";

  @TempDir Path folder;

  private static String title(String uri) {
    var request = new MapRequest(new TextDocumentIdentifier(uri), null, null, "html", null, null);
    return Server.ask(server -> server.map(request)).map(map -> map.title()).orElse("unknown");
  }

  private static String uri(ITextEditor editor) {
    return Places.text(Desk.document(editor)).orElseThrow().getUri();
  }

  @Test
  public void aFileOutsideTheWorkspaceIsReadAsItIsTyped() throws IOException, CoreException {
    Path file = Files.writeString(folder.resolve("visit.journey"), VISIT);
    try (Desk desk = Desk.withProject("outsider")) {
      var store = EFS.getStore(file.toUri());
      ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(Desk.page(), store);
      Desk.cursorBehind(editor, "\"A visit");
      Keys.type(editor, " today");
      assertEquals("A visit today", title(uri(editor)));
    }
  }

  @Test
  public void aLinkedFolderHasFindingsWhereItIsSeen() throws IOException, CoreException {
    Files.writeString(folder.resolve("visit.journey"), VISIT);
    try (Desk desk = Desk.withProject("linked")) {
      desk.project().getFolder("shared").createLink(folder.toUri(), IResource.NONE, null);
      ITextEditor editor = desk.open("shared/visit.journey");
      Desk.settle();
      var before = desk.findings("shared/visit.journey");
      Desk.cursorBehind(editor, "touchpoint Doctor");
      Keys.type(editor, " < feels delighted >");
      Desk.await("an error", () -> !before.containsAll(desk.findings("shared/visit.journey")));
    }
  }

  /** The server reads the disk itself, as after a {@code git pull}, and may be first. */
  @Test
  public void aFileThatTheServerKnewBeforeTheWorkspaceHasItsFindings()
      throws IOException, CoreException {
    List<String> errors = new CopyOnWriteArrayList<>();
    ILogListener log = (status, plugin) -> errors.add(status.getMessage());
    Platform.addLogListener(log);
    try (Desk desk = Desk.withProject("pulled")) {
      Path file = desk.project().getLocation().append("visit.journey").toPath();
      Files.writeString(file, VISIT.replace("touchpoint", "touchpont"));
      tell(file, FileChangeType.Created);
      desk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
      Desk.await(
          "an error", () -> desk.findings("visit.journey").toString().contains("'touchpont'"));
      Files.delete(file);
      tell(file, FileChangeType.Deleted);
      desk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
      Desk.settle();
      assertEquals(List.of(), errors);
    } finally {
      Platform.removeLogListener(log);
    }
  }

  private static void tell(Path file, FileChangeType change) {
    Server.get()
        .itself()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), change))));
    Desk.settle();
  }

  @Test
  public void aFileOfTwoProjectsStaysOpenUntilItsLastEditorIsClosed() throws CoreException {
    try (Desk desk = Desk.withProject("outer")) {
      IFile outer = desk.file("inner/visit.journey", VISIT);
      IProject inside = ResourcesPlugin.getWorkspace().getRoot().getProject("inner");
      var description = ResourcesPlugin.getWorkspace().newProjectDescription("inner");
      description.setLocation(desk.project().getLocation().append("inner"));
      inside.create(description, null);
      inside.open(null);
      try {
        IFile inner = inside.getFile("visit.journey");
        assertEquals(Places.uri(outer), Places.uri(inner));
        assertEquals(inner, Places.file(Places.uri(outer)).orElseThrow());
        ITextEditor first = desk.open("inner/visit.journey");
        assertEquals(outer, Places.file(Places.uri(outer)).orElseThrow());
        Desk.cursorBehind(first, "\"A visit");
        Keys.type(first, " today");
        ITextEditor second = (ITextEditor) IDE.openEditor(Desk.page(), inner);
        Desk.calm();
        assertTrue(first != second);
        Desk.page().closeEditor(second, false);
        Desk.calm();
        assertEquals("A visit today", title(uri(first)));
      } finally {
        Desk.page().closeAllEditors(false);
        inside.delete(false, true, null);
      }
    }
  }

  @Test
  public void whatWasNotSavedIsForgottenWithItsProject() throws CoreException {
    try (Desk desk = Desk.withProject("closed")) {
      desk.file("visit.journey", VISIT);
      ITextEditor editor = desk.open("visit.journey");
      String uri = uri(editor);
      Desk.cursorBehind(editor, "\"A visit");
      Keys.type(editor, " today");
      assertEquals("A visit today", title(uri));
      Desk.page().closeAllEditors(false);
      desk.project().close(null);
      Desk.settle();
      desk.project().open(null);
      Desk.settle();
      assertEquals("A visit", title(uri));
    }
  }
}
