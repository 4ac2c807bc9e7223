package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.outline.OutlineElement;
import org.journeydsl.eclipse.outline.OutlinePage;
import org.journeydsl.eclipse.outline.QuickOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Outline view and the quick outline. */
@ExtendWith(CleanDesk.class)
public final class OutlineTest {

  private static final String SHOP =
      """
      persona Olena "Olena, in a hurry" <
        kind customer
      >

      journey Checkout "Online checkout" <
        persona Olena

        stage Purchase <
          // Where it starts.
          touchpoint Cart "Cart page" <
            pain LateFee "The fee shows up too late"
          >

          touchpoint Payment channel web
        >

        stage After <
          touchpoint Parcel channel post
        >
      >
      """;

  /** Opens a file with the Outline view beside it. */
  private static void outlined(String name, Opened test) {
    try (Desk desk = Desk.withProject(name)) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      ContentOutline view = (ContentOutline) Desk.page().showView(IPageLayout.ID_OUTLINE);
      Desk.page().activate(editor);
      Desk.await("an outline", () -> view.getCurrentPage() instanceof OutlinePage);
      test.with(editor, (OutlinePage) view.getCurrentPage());
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Opened {
    void with(ITextEditor editor, OutlinePage page);
  }

  private static List<String> lines(TreeViewer tree) {
    List<String> lines = new ArrayList<>();
    collect(tree.getTree().getItems(), "", lines::add);
    return lines;
  }

  private static void collect(TreeItem[] items, String indent, Consumer<String> lines) {
    for (TreeItem item : items) {
      lines.accept(indent + item.getText());
      assertTrue(item.getImage() != null, "an icon for " + item.getText());
      if (item.getExpanded()) {
        collect(item.getItems(), indent + "  ", lines);
      }
    }
  }

  private static OutlineElement element(TreeViewer tree, String path) {
    return Stream.of((List<?>) tree.getInput())
        .flatMap(List::stream)
        .map(OutlineElement.class::cast)
        .flatMap(OutlineTest::all)
        .filter(each -> each.toString().endsWith(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path));
  }

  private static Stream<OutlineElement> all(OutlineElement element) {
    return Stream.concat(Stream.of(element), element.children().stream().flatMap(OutlineTest::all));
  }

  private static String selected(TreeViewer tree) {
    return String.valueOf(tree.getStructuredSelection().getFirstElement());
  }

  @Test
  public void theOutlineShowsEverythingWithANameAndFollowsTheTyping() {
    outlined(
        "outline",
        (editor, page) -> {
          Desk.awaitEqual(
              List.of(
                  "Olena  Olena, in a hurry",
                  "Checkout  Online checkout",
                  "  Purchase  stage",
                  "    Cart  Cart page",
                  "      LateFee  The fee shows up too late",
                  "    Payment  touchpoint",
                  "  After  stage",
                  "    Parcel  touchpoint"),
              () -> lines(page.tree()));
          Desk.picture("outline");
          Desk.cursorBehind(editor, "touchpoint Payment channel web");
          Keys.type(editor, "\n    touchpoint Receipt channel email");
          Desk.await(
              "the new touchpoint", () -> lines(page.tree()).contains("    Receipt  touchpoint"));
        });
  }

  @Test
  public void theSelectionFollowsTheCursorAndTheCursorTheSelection() {
    outlined(
        "linked",
        (editor, page) -> {
          Desk.cursorBehind(editor, "too late");
          Desk.awaitEqual(
              "journey Checkout/stage Purchase/touchpoint Cart/pain LateFee",
              () -> selected(page.tree()));
          page.tree()
              .setSelection(new StructuredSelection(element(page.tree(), "touchpoint Parcel")));
          Desk.awaitEqual(
              Desk.offset(editor, "Parcel"), () -> Desk.viewer(editor).getSelectedRange().x);
          assertEquals("Parcel".length(), Desk.viewer(editor).getSelectedRange().y);
        });
  }

  @Test
  public void draggingMovesTheStretchWithItsCommentsAsOneStep() {
    outlined(
        "dragging",
        (editor, page) -> {
          OutlineElement cart = element(page.tree(), "touchpoint Cart");
          OutlineElement payment = element(page.tree(), "touchpoint Payment");
          assertTrue(page.move(cart, payment, ViewerDropAdapter.LOCATION_AFTER));
          Desk.calm();
          String moved = Desk.document(editor).get();
          assertTrue(
              moved.contains(
                  "  stage Purchase <\n    touchpoint Payment channel web\n\n"
                      + "    // Where it starts.\n    touchpoint Cart \"Cart page\" <\n"),
              moved);
          Desk.awaitEqual(
              List.of("    Payment  touchpoint", "    Cart  Cart page"),
              () ->
                  lines(page.tree()).stream()
                      .filter(each -> each.contains("Payment") || each.contains("Cart page"))
                      .toList());
          OutlineElement parcel = element(page.tree(), "touchpoint Parcel");
          assertTrue(
              page.move(
                  element(page.tree(), "touchpoint Cart"),
                  parcel,
                  ViewerDropAdapter.LOCATION_BEFORE));
          Desk.picture("dragged");
          assertTrue(
              Desk.document(editor).get().contains("stage After <\n    // Where it starts.\n"),
              Desk.document(editor).get());
          Desk.operate(editor, ITextOperationTarget.UNDO);
          assertEquals(moved, Desk.document(editor).get());
          Desk.operate(editor, ITextOperationTarget.UNDO);
          assertEquals(SHOP, Desk.document(editor).get());
        });
  }

  @Test
  public void whatWasDraggedStaysSelected() {
    outlined(
        "stays",
        (editor, page) -> {
          page.tree().setSelection(new StructuredSelection(element(page.tree(), "point Cart")));
          assertTrue(
              page.move(
                  element(page.tree(), "touchpoint Cart"),
                  element(page.tree(), "touchpoint Payment"),
                  ViewerDropAdapter.LOCATION_AFTER));
          staysSelected("Purchase", editor, page);
          assertTrue(
              page.move(
                  element(page.tree(), "touchpoint Cart"),
                  element(page.tree(), "stage After"),
                  ViewerDropAdapter.LOCATION_ON));
          staysSelected("After", editor, page);
        });
  }

  /** The cart, in the tree and in the text, also after the tree was told of the edit once more. */
  private static void staysSelected(String stage, ITextEditor editor, OutlinePage page) {
    String cart = "journey Checkout/stage " + stage + "/touchpoint Cart";
    Object told = page.tree().getInput();
    assertEquals(cart, selected(page.tree()));
    Desk.await("the outline that comes after typing", () -> page.tree().getInput() != told);
    Desk.awaitEqual(cart, () -> selected(page.tree()));
    assertEquals(Desk.offset(editor, "Cart \""), Desk.viewer(editor).getSelectedRange().x);
  }

  @Test
  public void whatMayNotMoveStays() {
    outlined(
        "refused",
        (editor, page) -> {
          assertFalse(
              page.move(
                  element(page.tree(), "touchpoint Cart"),
                  element(page.tree(), "persona Olena"),
                  ViewerDropAdapter.LOCATION_AFTER));
          assertEquals(SHOP, Desk.document(editor).get());
        });
  }

  @Test
  public void sortedAndReducedOnDemand() {
    outlined(
        "sorted",
        (editor, page) -> {
          page.press("Sort by Name");
          page.press("Stages, Touchpoints and Steps Only");
          assertEquals(
              List.of(
                  "Checkout  Online checkout",
                  "  After  stage",
                  "    Parcel  touchpoint",
                  "  Purchase  stage",
                  "    Cart  Cart page",
                  "    Payment  touchpoint"),
              lines(page.tree()));
          page.press("Sort by Name");
          page.press("Stages, Touchpoints and Steps Only");
          assertEquals("Olena  Olena, in a hurry", lines(page.tree()).get(0));
        });
  }

  @Test
  public void theQuickOutlineNarrowsAndGoesThere() {
    try (Desk desk = Desk.withProject("quick")) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      QuickOutline quick = new QuickOutline(Cursor.of(editor).orElseThrow());
      quick.open();
      Desk.awaitEqual(8, () -> lines(quick.tree()).size());
      quick.type("fee shows");
      Desk.awaitEqual(
          List.of(
              "Checkout  Online checkout",
              "  Purchase  stage",
              "    Cart  Cart page",
              "      LateFee  The fee shows up too late"),
          () -> lines(quick.tree()));
      Desk.picture("quick-outline");
      quick.go();
      Desk.awaitEqual(
          Desk.offset(editor, "LateFee"), () -> Desk.viewer(editor).getSelectedRange().x);
    }
  }
}
