package org.journeydsl.eclipse.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.icons.Icons;

/** One action of the server as a line under Ctrl+1. */
final class Assist implements ICompletionProposal {

  private final CodeAction action;

  Assist(CodeAction action) {
    this.action = action;
  }

  @Override
  public void apply(IDocument document) {
    Assists.edit(action).ifPresent(WorkspaceEdits::apply);
  }

  @Override
  public String getDisplayString() {
    return action.getTitle();
  }

  @Override
  public Image getImage() {
    return Icons.image(Assists.isFix(action) ? "fix" : "refactor");
  }

  @Override
  public Point getSelection(IDocument document) {
    return null; // The cursor stays with the words that it is at.
  }

  @Override
  public String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
