package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.fixes.Assists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quick fixes in the editor and in the Problems view. */
@ExtendWith(CleanDesk.class)
public final class FixesTest {

  private static final String WRONG =
      """
      journey Checkout <
        stage Purchase <
          touchpoint Cart chanel web
          touchpoint Payment chanel app
        >
      >
      """;

  private static IMarker[] fixable(Desk desk, String path) {
    try {
      return Arrays.stream(
              desk.project()
                  .getFile(path)
                  .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
          .filter(each -> each.getAttribute(FindingMarkers.RULE, "").equals("unknown-fact"))
          .toArray(IMarker[]::new);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> titles(ICompletionProposal[] proposals) {
    return Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
  }

  private static IQuickAssistInvocationContext at(ISourceViewer viewer, int offset) {
    return new TextInvocationContext(viewer, offset, 0);
  }

  @Test
  public void theProblemsViewFixesOneFinding() {
    try (Desk desk = Desk.withProject("one-fix")) {
      desk.file("shop.journey", WRONG);
      ITextEditor editor = desk.open("shop.journey");
      Desk.await("two findings", () -> fixable(desk, "shop.journey").length == 2);
      IMarker first = fixable(desk, "shop.journey")[0];
      assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(first));
      IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(first)[0];
      assertEquals("Write 'channel'", fix.getLabel());
      fix.run(first);
      Desk.calm();
      assertEquals(1, Desk.document(editor).get().split("chanel", -1).length - 1);
      Desk.await("one finding", () -> fixable(desk, "shop.journey").length == 1);
      Desk.operate(editor, ITextOperationTarget.UNDO);
      assertEquals(WRONG, Desk.document(editor).get());
    }
  }

  @Test
  public void theProblemsViewFixesManyFindingsOfManyFilesAtOnce() {
    try (Desk desk = Desk.withProject("many-fixes")) {
      desk.file("shop.journey", WRONG);
      desk.file("other.journey", WRONG.replace("Checkout", "Other"));
      ITextEditor editor = desk.open("shop.journey");
      Desk.await(
          "four findings",
          () -> fixable(desk, "shop.journey").length + fixable(desk, "other.journey").length == 4);
      IMarker first = fixable(desk, "shop.journey")[0];
      IMarker[] all =
          java.util.stream.Stream.of("shop.journey", "other.journey")
              .flatMap(path -> Arrays.stream(fixable(desk, path)))
              .toArray(IMarker[]::new);
      WorkbenchMarkerResolution fix =
          (WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(first)[0];
      assertEquals(3, fix.findOtherMarkers(all).length);
      fix.run(all, new NullProgressMonitor());
      Desk.calm();
      assertEquals(WRONG.replace("chanel", "channel"), Desk.document(editor).get());
      assertTrue(editor.isDirty(), "what is open stays unsaved");
      assertEquals(
          WRONG.replace("Checkout", "Other").replace("chanel", "channel"),
          desk.saved("other.journey"));
    }
  }

  @Test
  public void theEditorOffersFixesAndRefactorings() {
    try (Desk desk = Desk.withProject("assists")) {
      desk.file("shop.journey", WRONG);
      ITextEditor editor = desk.open("shop.journey");
      Desk.await("two findings", () -> fixable(desk, "shop.journey").length == 2);
      ISourceViewer viewer = Desk.viewer(editor);
      Assists assists = new Assists();
      assertEquals(
          List.of("Fix all 2 of this kind in the file (unknown-fact)"),
          titles(
              assists.computeQuickAssistProposals(
                  at(viewer, Desk.offset(editor, "chanel web") + 2))));
      ICompletionProposal[] proposals =
          assists.computeQuickAssistProposals(at(viewer, Desk.offset(editor, "Cart")));
      assertTrue(titles(proposals).contains("Move 'Cart' down"), titles(proposals).toString());
      editor.selectAndReveal(Desk.offset(editor, "Cart"), 0);
      Desk.operate(editor, ISourceViewer.QUICK_ASSIST);
      Desk.picture("quick-fix");
      Arrays.stream(proposals)
          .filter(each -> each.getDisplayString().equals("Move 'Cart' down"))
          .forEach(each -> each.apply(viewer.getDocument()));
      assertTrue(
          Desk.document(editor).get().indexOf("Payment")
              < Desk.document(editor).get().indexOf("Cart"));
      // Its edit comes when it is chosen.
      Arrays.stream(assists.computeQuickAssistProposals(at(viewer, Desk.offset(editor, "Cart"))))
          .filter(each -> each.getDisplayString().startsWith("Start a new stage"))
          .forEach(each -> each.apply(viewer.getDocument()));
      assertTrue(Desk.document(editor).get().contains("stage Purchase2"));
    }
  }
}
