package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.server.JourneyProjects;
import org.journeydsl.eclipse.server.Server;

/** A person at the workbench: makes a project, opens files, types, and looks at what comes. */
public final class Desk implements AutoCloseable {

  /** How long somebody waits before something counts as missing, in milliseconds. */
  private static final long PATIENCE = 30_000;

  /** How long nothing happens in a workbench that is calm, in milliseconds. */
  private static final long QUIET = 40;

  /** How long it is let do what it has to do, in milliseconds: some things happen all the time. */
  private static final long LONGEST = 150;

  private final IProject project;

  private Desk(IProject project) {
    this.project = project;
  }

  /** A workbench with one journey project. */
  public static Desk withProject(String name) {
    try {
      IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
      project.create(null);
      project.open(null);
      Desk desk = new Desk(project);
      IProjectDescription description = project.getDescription();
      description.setNatureIds(new String[] {JourneyProjects.NATURE});
      project.setDescription(description, null);
      return desk;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A workbench with a copy of one of the examples. */
  public static Desk withExample(String name) {
    Desk desk = withProject(name);
    Path folder = Path.of(System.getProperty("examples"), name);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith("expected")) {
          desk.file(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return desk;
  }

  /** The project. */
  public IProject project() {
    return project;
  }

  /** Writes a file of the project, from the outside as it were: no editor is asked. */
  public IFile file(String path, String text) {
    try {
      IFile file = project.getFile(path);
      makeFolder(file.getParent());
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      if (file.exists()) {
        file.setContents(content, true, true, null);
      } else {
        file.create(content, true, false, null);
      }
      return file;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void makeFolder(IContainer folder) throws CoreException {
    if (folder instanceof IFolder missing && !missing.exists()) {
      makeFolder(missing.getParent());
      missing.create(true, true, null);
    }
  }

  /** What a file of the project holds, as it is saved. */
  public String saved(String path) {
    try {
      return project.getFile(path).readString();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  // -------------------------------------------------------------------------------------- editing

  /** Opens a file in its editor. */
  public ITextEditor open(String path) {
    try {
      ITextEditor editor = (ITextEditor) IDE.openEditor(page(), project.getFile(path));
      calm();
      return editor;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of an editor. */
  public static IDocument document(ITextEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  /** The viewer of an editor. */
  public static ISourceViewer viewer(ITextEditor editor) {
    return (ISourceViewer) editor.getAdapter(ITextViewer.class);
  }

  /** Puts the cursor behind some words, which must stand in the text. */
  public static void cursorBehind(ITextEditor editor, String words) {
    editor.selectAndReveal(offset(editor, words) + words.length(), 0);
  }

  /** Where some words stand in an editor's text. */
  public static int offset(ITextEditor editor, String words) {
    int at = document(editor).get().indexOf(words);
    if (at < 0) {
      fail("'" + words + "' does not stand in:\n" + document(editor).get());
    }
    return at;
  }

  /** Does one of the operations of {@link ISourceViewer} or {@link ITextOperationTarget}. */
  public static void operate(ITextEditor editor, int operation) {
    ((ITextOperationTarget) viewer(editor)).doOperation(operation);
    calm();
  }

  /** Saves an editor. */
  public static void save(ITextEditor editor) {
    editor.doSave(null);
    calm();
  }

  // -------------------------------------------------------------------------------------- looking

  /** The findings shown for a file, as {@code line: message}, in the order of lines. */
  public List<String> findings(String path) {
    try {
      IMarker[] markers =
          project.getFile(path).findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
      return Arrays.stream(markers)
          .map(
              each ->
                  each.getAttribute(IMarker.LINE_NUMBER, 0)
                      + ": "
                      + each.getAttribute(IMarker.MESSAGE, ""))
          .sorted()
          .toList();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the server has told all findings and they are shown. */
  public static void settle() {
    calm();
    var settled = Server.get().itself().settled();
    await("the findings of all files", settled::isDone);
    calm();
  }

  /** Gives what should not happen the time to happen. */
  public static void linger() {
    long until = System.nanoTime() + 2 * LONGEST * 1_000_000L;
    while (System.nanoTime() < until) {
      calm();
    }
  }

  /** Lets the workbench do what it has to do: events, and jobs that were started. */
  public static void calm() {
    long until = System.nanoTime() + LONGEST * 1_000_000L;
    long quiet = System.nanoTime() + QUIET * 1_000_000L;
    while (System.nanoTime() < Math.min(until, quiet)) {
      if (happens() || !Job.getJobManager().isIdle()) {
        quiet = System.nanoTime() + QUIET * 1_000_000L;
      }
    }
  }

  /** Waits until something is so. */
  public static void await(String what, BooleanSupplier so) {
    long until = System.nanoTime() + PATIENCE * 1_000_000L;
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > until) {
        fail("Waited in vain for " + what);
      }
      happens();
    }
  }

  /** Waits until something is as expected; what it is instead is told. */
  public static <T> void awaitEqual(T expected, Supplier<T> actual) {
    List<T> last = new ArrayList<>(List.of(actual.get()));
    try {
      await(
          "a value",
          () -> {
            last.set(0, actual.get());
            return last.get(0).equals(expected);
          });
    } catch (AssertionError e) {
      fail("Waited in vain for\n" + expected + "\nIt is\n" + last.get(0));
    }
  }

  /** Lets one event happen; a moment passes where there is none. */
  private static boolean happens() {
    if (Display.getCurrent().readAndDispatch()) {
      return true;
    }
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** Leaves a picture of the whole workbench for people to look at. */
  public static void picture(String name) {
    calm();
    Sight.write(
        Sight.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getBounds()),
        name);
  }

  /** The name of the file in the editor that is in front; empty where there is none. */
  public static String inFront() {
    var editor = page().getActiveEditor();
    return editor == null ? "" : editor.getEditorInput().getName();
  }

  /** Goes to a perspective. */
  public static void perspective(String id) {
    var perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
    page().setPerspective(perspectives.findPerspectiveWithId(id));
    calm();
  }

  /** The page of the workbench. */
  public static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  /** Closes all editors without saving, and deletes the project. */
  @Override
  public void close() {
    Sight.keep();
    page().closeAllEditors(false);
    calm();
    try {
      project.delete(true, true, null);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
    calm();
  }
}
