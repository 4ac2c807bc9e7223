package org.journeydsl.eclipse.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.server.Places;

/** What is said above lines: questions of a stage, lowest feelings, uses of a persona or KPI. */
public final class LensMinings extends Minings<CodeLens> {

  /** The platform's command that lists where the thing under the cursor is used. */
  private static final String REFERENCES = "org.eclipse.ui.genericeditor.findReferences";

  public LensMinings() {
    super(EditorPreferences.LENSES);
  }

  @Override
  CompletableFuture<List<? extends CodeLens>> ask(
      TextDocumentService server, TextDocumentIdentifier text, IDocument document) {
    return server.codeLens(new CodeLensParams(text));
  }

  @Override
  ICodeMining mining(CodeLens lens, IDocument document) {
    boolean listsPlaces = !lens.getCommand().getCommand().isEmpty();
    Consumer<MouseEvent> click = listsPlaces ? event -> references(lens, document) : null;
    try {
      LineHeaderCodeMining mining =
          new LineHeaderCodeMining(lens.getRange().getStart().getLine(), document, this, click) {};
      mining.setLabel(lens.getCommand().getTitle());
      return mining;
    } catch (BadLocationException e) {
      return null; // The line is gone: it is asked again.
    }
  }

  private void references(CodeLens lens, IDocument document) {
    ITextEditor editor = getAdapter(ITextEditor.class);
    if (editor != null) {
      editor.selectAndReveal(Places.offset(document, lens.getRange().getStart()), 0);
      try {
        PlatformUI.getWorkbench()
            .getService(IHandlerService.class)
            .executeCommand(REFERENCES, null);
      } catch (CommandException e) {
        JourneyPlugin.log("The places could not be listed.", e);
      }
    }
  }
}
