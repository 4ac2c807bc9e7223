package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.links.Hyperlinks;
import org.journeydsl.eclipse.minings.HintMinings;
import org.journeydsl.eclipse.minings.LensMinings;
import org.journeydsl.eclipse.occurrences.Occurrences;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody who reads a text is told: pages, links, marks, folds and what stands beside. */
@ExtendWith(CleanDesk.class)
public final class ReadingTest {

  private static final String PERSONAS =
      "persona Olena \"Olena the baker\" <\n  expects Speed \"Quick\"\n>\nkpi Orders \"Orders\" <\n"
          + "  baseline 61%\n  target 70%\n>\n";

  static final String SHOP =
      """
      import "personas.journey"
      // Olena is only spelled here.
      journey Checkout <
        persona Olena
        link "https://example.org/help"
        stage Purchase <
          kpi Orders
          touchpoint Cart <
            feels -1 for Olena
            message \"""
              Hello
            \"""
          >
        >
      >
      """;

  /** Opens a shop whose persona and KPI stand in another file. */
  static ITextEditor open(Desk desk) {
    desk.file("personas.journey", PERSONAS);
    desk.file("shop.journey", SHOP);
    ITextEditor editor = desk.open("shop.journey");
    Desk.settle();
    return editor;
  }

  private static IHyperlink[] links(ITextEditor editor, String words) {
    int offset = Desk.offset(editor, words) + 1;
    return new Hyperlinks().detectHyperlinks(Desk.viewer(editor), new Region(offset, 0), true);
  }

  @Test
  public void namesAndImportsLeadWhereTheyShould() {
    try (Desk desk = Desk.withProject("links")) {
      ITextEditor editor = open(desk);
      IHyperlink[] name = links(editor, "Olena\n  link");
      assertEquals(1, name.length);
      assertEquals(5, name[0].getHyperlinkRegion().getLength());
      name[0].open();
      ITextEditor personas = (ITextEditor) Desk.page().getActiveEditor();
      assertEquals("personas.journey", personas.getEditorInput().getName());
      assertEquals("Olena", Keys.selected(personas));
      assertNull(links(personas, "Olena \"Olena"), "a declaration leads nowhere");
      Desk.page().activate(editor);
      IHyperlink[] file = links(editor, "personas.journey");
      assertEquals(1, file.length);
      file[0].open();
      Desk.awaitEqual("personas.journey", Desk::inFront);
      assertNull(links(editor, "https://"), "addresses of the web are the platform's");
    }
  }

  @Test
  public void theKeyForDeclarationsOpensThem() {
    try (Desk desk = Desk.withProject("f3")) {
      ITextEditor editor = open(desk);
      editor.selectAndReveal(Desk.offset(editor, "Olena\n  link") + 1, 0);
      Keys.command(editor, "org.eclipse.ui.edit.text.open.hyperlink");
      Desk.awaitEqual("personas.journey", Desk::inFront);
    }
  }

  private static List<String> marked(ITextEditor editor) {
    var model = Desk.viewer(editor).getAnnotationModel();
    List<Integer> offsets = new ArrayList<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            each -> {
              if (each.getType().equals(Occurrences.TYPE)) {
                offsets.add(model.getPosition(each).getOffset());
              }
            });
    String text = Desk.document(editor).get();
    return offsets.stream()
        .sorted()
        .map(offset -> text.substring(text.lastIndexOf('\n', offset) + 1, offset).strip())
        .toList();
  }

  @Test
  public void allPlacesOfANameAreMarkedAndNothingElse() {
    try (Desk desk = Desk.withProject("marks")) {
      ITextEditor editor = open(desk);
      editor.selectAndReveal(Desk.offset(editor, "Olena\n  link") + 1, 0);
      Desk.awaitEqual(List.of("persona", "feels -1 for"), () -> marked(editor));
      var widget = Desk.viewer(editor).getTextWidget();
      Desk.await(
          "a mark that is seen",
          () -> {
            var style = widget.getStyleRangeAtOffset(Desk.offset(editor, "Olena\n  link"));
            return style != null && style.background != null && style.foreground != null;
          });
      Desk.picture("occurrences");
      editor.selectAndReveal(Desk.offset(editor, "Olena is") + 1, 0);
      Desk.awaitEqual(List.of(), () -> marked(editor));
    }
  }

  private static List<String> folds(ITextEditor editor) {
    var model = ((ProjectionViewer) Desk.viewer(editor)).getProjectionAnnotationModel();
    String text = Desk.document(editor).get();
    List<int[]> places = new ArrayList<>();
    if (model != null) {
      model
          .getAnnotationIterator()
          .forEachRemaining(
              each -> {
                var place = model.getPosition(each);
                places.add(new int[] {place.offset, place.offset + place.length});
              });
    }
    places.sort((a, b) -> a[0] - b[0]);
    return places.stream()
        .map(
            place ->
                text.substring(place[0], place[1]).lines().findFirst().orElse("").strip()
                    + " "
                    + text.substring(place[0], place[1]).lines().count())
        .toList();
  }

  @Test
  public void blocksAndTextsFold() {
    try (Desk desk = Desk.withProject("folds")) {
      ITextEditor editor = open(desk);
      Desk.awaitEqual(
          List.of(
              "journey Checkout < 12",
              "stage Purchase < 8",
              "touchpoint Cart < 5",
              "message \"\"\" 3"),
          () -> folds(editor));
      var widget = Desk.viewer(editor).getTextWidget();
      Desk.picture("folding-open");
      editor.selectAndReveal(Desk.offset(editor, "touchpoint") + 1, 0);
      int lines = widget.getLineCount();
      Keys.command(editor, "org.eclipse.ui.edit.text.folding.collapse");
      Desk.awaitEqual(lines - 4, widget::getLineCount);
      Keys.command(editor, "org.eclipse.ui.edit.text.folding.expand");
      Desk.awaitEqual(lines, widget::getLineCount);
      Keys.command(editor, "org.eclipse.ui.edit.text.folding.collapse_all");
      Desk.awaitEqual(lines - 11, widget::getLineCount);
      Desk.picture("folding");
      Keys.command(editor, "org.eclipse.ui.edit.text.folding.expand_all");
      Desk.awaitEqual(lines, widget::getLineCount);
      Desk.await(
          "colours of what was folded",
          () -> widget.getStyleRangeAtOffset(Desk.offset(editor, "Hello")) != null);
      Desk.cursorBehind(editor, "touchpoint Cart <");
      Keys.type(editor, "\npain \"Slow\"");
      Desk.await("a fold that grew", () -> folds(editor).contains("touchpoint Cart < 6"));
    }
  }

  @Test
  public void foldingIsInTheMenuAndInTheMargin() {
    try (Desk desk = Desk.withProject("folding-menus")) {
      ITextEditor editor = open(desk);
      Desk.page().activate(editor);
      Desk.calm();
      Shell window = Desk.page().getWorkbenchWindow().getShell();
      List<String> commands = List.of("Collapse", "Expand", "Collapse All", "Expand All");
      Menu source = Widgets.submenu(window.getMenuBar(), "Source");
      assertEquals(commands, Widgets.words(Widgets.submenu(source, "Folding")));
      MenuManager margin = new MenuManager();
      IMenuService menus = Desk.page().getWorkbenchWindow().getService(IMenuService.class);
      menus.populateContributionManager(margin, "popup:#TextRulerContext");
      try {
        Menu shown = margin.createContextMenu(window);
        margin.updateAll(true);
        assertEquals(commands, Widgets.words(Widgets.submenu(shown, "Folding")));
      } finally {
        menus.releaseContributions(margin);
        margin.dispose();
      }
    }
  }

  private static List<String> labels(List<? extends ICodeMining> minings) {
    return minings.stream().map(each -> each.getLabel().strip()).toList();
  }

  private static long drawn(ITextEditor editor) {
    List<Annotation> all = new ArrayList<>();
    Desk.viewer(editor).getAnnotationModel().getAnnotationIterator().forEachRemaining(all::add);
    return all.stream()
        .filter(each -> each.getClass().getSimpleName().startsWith("CodeMiningLine"))
        .count();
  }

  @Test
  public void factsStandAboveLinesAndBehindWords() throws Exception {
    try (Desk desk = Desk.withProject("minings")) {
      ITextEditor editor = open(desk);
      var viewer = Desk.viewer(editor);
      assertEquals(
          List.of("0 questions", "lowest feeling: -1"),
          labels(new LensMinings().provideCodeMinings(viewer, null).get()));
      assertEquals(
          List.of("61% \u2192 70%"),
          labels(new HintMinings().provideCodeMinings(viewer, null).get()));
      Desk.await("what is drawn", () -> drawn(editor) == 3);
      Desk.picture("minings");
      var store = JourneyPlugin.instance().getPreferenceStore();
      store.setValue(EditorPreferences.LENSES, false);
      try {
        Desk.await("lenses that go", () -> drawn(editor) == 1);
      } finally {
        store.setToDefault(EditorPreferences.LENSES);
      }
    }
  }

  @Test
  public void aClickAboveALineListsWhereSomethingIsUsed() throws Exception {
    try (Desk desk = Desk.withProject("uses")) {
      open(desk);
      ITextEditor personas = desk.open("personas.journey");
      LensMinings lenses = new LensMinings();
      lenses.setContext(
          new IAdaptable() {
            @Override
            public <T> T getAdapter(Class<T> kind) {
              return kind.cast(personas);
            }
          });
      lenses.provideCodeMinings(Desk.viewer(personas), null).get().stream()
          .filter(each -> each.getAction() != null)
          .findFirst()
          .orElseThrow()
          .getAction()
          .accept(null);
      Desk.awaitEqual("'Olena': named in 3 places", ReferencesTest::label);
    }
  }
}
