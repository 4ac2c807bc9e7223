package org.journeydsl.eclipse.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * What else Ctrl+1 offers beside the fixes of findings, which the editor lists itself: to create
 * what is missing, to fix all of a kind, and refactorings.
 */
public final class Assists implements IQuickAssistProcessor {

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    IDocument document = context.getSourceViewer().getDocument();
    int offset = context.getOffset();
    int length = Math.max(0, context.getLength());
    var here = new CodeActionContext(List.of());
    return Places.text(document)
        .map(text -> new CodeActionParams(text, Places.range(document, offset, length), here))
        .flatMap(params -> Server.ask(server -> server.getTextDocumentService().codeAction(params)))
        .map(
            answer -> {
              Set<String> listed = listed(document, offset);
              return answer.stream()
                  .filter(each -> each.isRight())
                  .map(each -> each.getRight())
                  .filter(each -> !isFix(each) || !listed.contains(each.getTitle()))
                  .map(Assist::new)
                  .toArray(ICompletionProposal[]::new);
            })
        .orElseGet(() -> new ICompletionProposal[0]);
  }

  /** What an action does: asked for where it was offered without, since making it takes time. */
  static Optional<WorkspaceEdit> edit(CodeAction action) {
    return action.getEdit() != null
        ? Optional.of(action.getEdit())
        : Server.ask(server -> server.getTextDocumentService().resolveCodeAction(action))
            .map(CodeAction::getEdit);
  }

  static boolean isFix(CodeAction action) {
    return CodeActionKind.QuickFix.equals(action.getKind());
  }

  /** The fixes of the findings around an offset. */
  private static Set<String> listed(IDocument document, int offset) {
    return Places.text(document).map(text -> Places.files(text.getUri())).orElse(List.of()).stream()
        .flatMap(file -> List.of(markers(file)).stream())
        .filter(each -> each.getAttribute(IMarker.CHAR_START, Integer.MAX_VALUE) <= offset)
        .filter(each -> offset <= each.getAttribute(IMarker.CHAR_END, -1))
        .flatMap(each -> FindingMarkers.fixes(each).stream())
        .collect(Collectors.toSet());
  }

  private static IMarker[] markers(IFile file) {
    try {
      return file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      JourneyPlugin.log("The findings of '" + file.getName() + "' could not be read.", e);
      return new IMarker[0];
    }
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return Places.text(context.getSourceViewer().getDocument()).isPresent();
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return false; // The editor asks the findings themselves.
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
