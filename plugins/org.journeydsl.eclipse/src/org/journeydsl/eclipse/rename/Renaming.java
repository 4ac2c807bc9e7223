package org.journeydsl.eclipse.rename;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.ide.Refusal;

/** The renaming of what stands at a place. What the server refuses, nobody can go on with. */
public final class Renaming extends Refactoring {

  private final TextDocumentIdentifier text;
  private final Position position;
  private String oldName = "";
  private String newName = "";
  private WorkspaceEdit edit;

  public Renaming(TextDocumentIdentifier text, Position position) {
    this.text = text;
    this.position = position;
  }

  /** The name that it has. */
  String oldName() {
    return oldName;
  }

  /** Says the name that it shall have. */
  public void setNewName(String name) {
    newName = name;
  }

  @Override
  public String getName() {
    return "Rename";
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    try {
      var answer =
          Server.askPatiently(
              monitor,
              server ->
                  server
                      .getTextDocumentService()
                      .prepareRename(new PrepareRenameParams(text, position)));
      if (answer.isEmpty()) {
        return unknown();
      }
      oldName = answer.get().getSecond().getPlaceholder();
      return new RefactoringStatus();
    } catch (Refusal refusal) {
      return RefactoringStatus.createFatalErrorStatus(refusal.getMessage());
    }
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    try {
      Optional<WorkspaceEdit> answer =
          Server.askPatiently(
              monitor,
              server ->
                  server
                      .getTextDocumentService()
                      .rename(new RenameParams(text, position, newName)));
      edit = answer.orElse(null);
      return edit == null ? unknown() : new RefactoringStatus();
    } catch (Refusal refusal) {
      return RefactoringStatus.createFatalErrorStatus(refusal.getMessage());
    }
  }

  private static RefactoringStatus unknown() {
    return RefactoringStatus.createFatalErrorStatus(
        "This file is not known any more: save it, and open it anew.");
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    CompositeChange all = new CompositeChange("Rename '" + oldName + "' to '" + newName + "'");
    for (var step : WorkspaceEdits.steps(edit)) {
      if (step.isLeft()) {
        for (IFile file : Places.files(step.getLeft().getTextDocument().getUri())) {
          all.add(change(file, WorkspaceEdits.edits(step.getLeft())));
          break; // A file that lies in two projects is still one file.
        }
      }
    }
    return all;
  }

  /** The edits of a file, each of which can be left out in the preview. */
  private static Change change(IFile file, Iterable<TextEdit> edits) {
    IDocument document = Places.current(file);
    TextChange change = new TextFileChange(file.getName(), file);
    change.setTextType("journey");
    change.setEdit(new MultiTextEdit());
    for (TextEdit each : edits) {
      var region = Places.region(document, each.getRange());
      ReplaceEdit replace =
          new ReplaceEdit(region.getOffset(), region.getLength(), each.getNewText());
      change.addEdit(replace);
      String line = "Line " + (each.getRange().getStart().getLine() + 1);
      change.addTextEditChangeGroup(
          new TextEditChangeGroup(change, new TextEditGroup(line, replace)));
    }
    return change;
  }
}
