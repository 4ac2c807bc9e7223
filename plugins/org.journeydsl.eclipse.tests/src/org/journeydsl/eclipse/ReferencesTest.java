package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.references.ReferencesPage;
import org.journeydsl.eclipse.references.ReferencesResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** References in the Search view. */
@ExtendWith(CleanDesk.class)
public final class ReferencesTest {

  private static List<String> lines(TreeViewer tree) {
    List<String> lines = new ArrayList<>();
    for (TreeItem file : tree.getTree().getItems()) {
      lines.add(file.getText());
      for (TreeItem line : file.getItems()) {
        lines.add("  " + line.getText());
      }
    }
    return lines;
  }

  private static ReferencesPage shown() {
    ISearchResultViewPart view = NewSearchUI.getSearchResultView();
    return view != null && view.getActivePage() instanceof ReferencesPage page ? page : null;
  }

  /** What the Search view says above the places; empty where it shows something else. */
  static String label() {
    return shown() != null && shown().getInput() instanceof ReferencesResult result
        ? result.getLabel()
        : "";
  }

  @Test
  public void whereSomethingIsNamedIsListedByFilesAndSearchedAgain() throws CommandException {
    try (Desk desk = Desk.withProject("references")) {
      desk.file("personas.journey", "persona Olena <\n  kind customer\n>\n");
      desk.file(
          "shop.journey",
          "import \"personas.journey\"\n\njourney Checkout <\n  persona Olena\n"
              + "  stage S < touchpoint Cart feels +1 \"Fine\" for Olena >\n>\n");
      ITextEditor editor = desk.open("shop.journey");
      Desk.page().activate(editor);
      Desk.settle();
      editor.selectAndReveal(Desk.offset(editor, "Olena >") + 2, 0);
      PlatformUI.getWorkbench()
          .getService(IHandlerService.class)
          .executeCommand("org.eclipse.ui.genericeditor.findReferences", null);
      List<String> expected =
          List.of(
              "personas.journey – references",
              "  1: persona Olena <",
              "shop.journey – references",
              "  4: persona Olena",
              "  5: stage S < touchpoint Cart feels +1 \"Fine\" for Olena >");
      Desk.await("the search", () -> shown() != null && shown().getInput() != null);
      Desk.awaitEqual(expected, () -> lines((TreeViewer) shown().shown()));
      Desk.picture("references");
      ReferencesResult result = (ReferencesResult) shown().getInput();
      assertEquals("'Olena': named in 3 places", result.getLabel());
      assertEquals(2, result.computeContainedMatches(result, editor).length);

      Desk.cursorBehind(editor, "persona Olena");
      Keys.type(editor, "\n  // Nobody else.");
      Desk.settle();
      assertTrue(result.getQuery().canRerun());
      NewSearchUI.runQueryInForeground(null, result.getQuery());
      Desk.awaitEqual(
          "  6: stage S < touchpoint Cart feels +1 \"Fine\" for Olena >",
          () -> lines((TreeViewer) shown().shown()).get(4));
    }
  }
}
