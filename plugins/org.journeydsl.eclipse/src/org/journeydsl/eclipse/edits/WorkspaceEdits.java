package org.journeydsl.eclipse.edits;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.findings.Difference;

/**
 * Makes the edits of the server. A text that is open in an editor is changed there, as one step to
 * undo, and stays unsaved; any other file is changed and saved.
 */
public final class WorkspaceEdits {

  private WorkspaceEdits() {}

  /**
   * Makes an edit; on the thread of the user interface.
   *
   * @return whether all of it was made
   */
  public static boolean apply(WorkspaceEdit edit) {
    try {
      for (Either<TextDocumentEdit, ResourceOperation> each : steps(edit)) {
        if (each.isRight()) {
          if (each.getRight() instanceof CreateFile create) {
            create(create.getUri());
          }
        } else {
          apply(each.getLeft().getTextDocument().getUri(), edits(each.getLeft()));
        }
      }
      return true;
    } catch (CoreException | BadLocationException | MalformedTreeException e) {
      JourneyPlugin.log("An edit could not be made.", e);
      return false;
    }
  }

  /** The steps of an edit in their order, whichever of the protocol's two forms it has. */
  public static List<Either<TextDocumentEdit, ResourceOperation>> steps(WorkspaceEdit edit) {
    if (edit.getDocumentChanges() != null) {
      return edit.getDocumentChanges();
    }
    List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
    if (edit.getChanges() != null) {
      edit.getChanges()
          .forEach(
              (uri, edits) ->
                  steps.add(
                      Either.forLeft(
                          new TextDocumentEdit(
                              new org.eclipse.lsp4j.VersionedTextDocumentIdentifier(uri, null),
                              edits.stream()
                                  .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                                  .toList()))));
    }
    return steps;
  }

  /** The plain edits of a step. */
  public static List<TextEdit> edits(TextDocumentEdit step) {
    return step.getEdits().stream().filter(Either::isLeft).map(Either::getLeft).toList();
  }

  /** The same edits as Eclipse makes them. */
  public static MultiTextEdit edit(IDocument document, List<? extends TextEdit> edits) {
    MultiTextEdit all = new MultiTextEdit();
    for (TextEdit edit : edits) {
      var region = Places.region(document, edit.getRange());
      all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
    }
    return all;
  }

  /** Makes edits in an open text, as one step to undo. */
  public static void apply(IDocument document, List<? extends TextEdit> edits)
      throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    if (undo != null) {
      undo.beginCompoundChange();
    }
    try {
      edit(document, edits).apply(document);
    } finally {
      if (undo != null) {
        undo.endCompoundChange();
      }
    }
  }

  private static void apply(String uri, List<TextEdit> edits)
      throws CoreException, BadLocationException {
    var open = Places.document(uri);
    if (open.isPresent()) {
      apply(open.get(), edits);
    } else {
      saved(uri, document -> apply(document, edits));
    }
  }

  /**
   * Makes the difference between two texts in a file and saves it, also where it is open: as one
   * step to undo.
   */
  public static void replace(IFile file, String before, String after)
      throws CoreException, BadLocationException {
    var edit = Difference.between(file.getName(), before, after);
    saved(
        Places.uri(file),
        document -> document.replace(edit.offset(), edit.length(), edit.replacement()));
  }

  @FunctionalInterface
  private interface Change {

    void in(IDocument document) throws BadLocationException;
  }

  private static void saved(String uri, Change change) throws CoreException, BadLocationException {
    var manager = FileBuffers.getTextFileBufferManager();
    var monitor = new NullProgressMonitor();
    List<IFile> files = Places.files(uri);
    IFileStore store = EFS.getStore(URI.create(uri));
    ITextFileBuffer buffer;
    if (files.isEmpty()) {
      manager.connectFileStore(store, monitor);
      buffer = manager.getFileStoreTextFileBuffer(store);
    } else {
      manager.connect(files.get(0).getFullPath(), LocationKind.IFILE, monitor);
      buffer = manager.getTextFileBuffer(files.get(0).getFullPath(), LocationKind.IFILE);
    }
    try {
      change.in(buffer.getDocument());
      buffer.commit(monitor, true);
    } finally {
      if (files.isEmpty()) {
        manager.disconnectFileStore(store, monitor);
      } else {
        manager.disconnect(files.get(0).getFullPath(), LocationKind.IFILE, monitor);
      }
    }
  }

  private static void create(String uri) throws CoreException {
    URI address = URI.create(uri);
    IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address);
    if (files.length == 0) {
      IFileStore store = EFS.getStore(address);
      store.getParent().mkdir(EFS.NONE, null);
      if (!store.fetchInfo().exists()) {
        store.write(new byte[0], EFS.NONE, null);
      }
    } else if (!files[0].exists()) {
      makeFolder(files[0].getParent());
      files[0].create(new byte[0], true, false, null);
    }
  }

  private static void makeFolder(IContainer folder) throws CoreException {
    if (folder instanceof IFolder missing && !missing.exists()) {
      makeFolder(missing.getParent());
      missing.create(true, true, null);
    }
  }
}
