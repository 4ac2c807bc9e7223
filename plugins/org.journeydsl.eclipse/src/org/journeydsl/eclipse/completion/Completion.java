package org.journeydsl.eclipse.completion;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/** What fits at the cursor, in the server's order. */
public final class Completion implements IContentAssistProcessor {

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    return Places.text(document)
        .flatMap(
            text ->
                Server.ask(
                    server ->
                        server
                            .getTextDocumentService()
                            .completion(
                                new CompletionParams(text, Places.position(document, offset)))))
        .map(Completion::items)
        .orElse(List.of())
        .stream()
        .sorted(Comparator.comparing(Completion::order))
        .map(item -> new Proposal(item, document, offset))
        .filter(proposal -> proposal.validate(document, offset, null))
        .toArray(ICompletionProposal[]::new);
  }

  private static List<CompletionItem> items(Either<List<CompletionItem>, CompletionList> answer) {
    return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
  }

  private static String order(CompletionItem item) {
    return item.getSortText() == null ? item.getLabel() : item.getSortText();
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null; // There are no parameters to show.
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return new char[] {'@', '.', '"', '/'};
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
