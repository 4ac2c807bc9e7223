package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.open.NamedElement;
import org.journeydsl.eclipse.open.OpenElementDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening something by letters of its name. */
@ExtendWith(CleanDesk.class)
public final class OpenElementTest {

  @Test
  public void lettersOfANameOrTitleFindAnythingInAllProjects() {
    try (Desk desk = Desk.withProject("open")) {
      desk.file("personas.journey", "persona Olena \"In a hurry\" <\n  kind customer\n>\n");
      desk.file(
          "shop.journey",
          "journey Checkout \"Buying\" <\n  stage S < touchpoint Cart \"The cart\" >\n>\n");
      Desk.settle();
      OpenElementDialog dialog = new OpenElementDialog(Desk.page().getWorkbenchWindow().getShell());
      dialog.setBlockOnOpen(false);
      dialog.open();
      try {
        Text letters = (Text) dialog.getPatternControl();
        letters.setText("hurry");
        Table table = Widgets.in(dialog.getShell(), Table.class).findFirst().orElseThrow();
        Desk.await(
            "Olena",
            () -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("Olena"));
        letters.setText("Car");
        Desk.await(
            "Cart",
            () -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("Cart"));
        Desk.picture("open-element");
        assertTrue(table.getItem(0).getImage() != null);
      } finally {
        dialog.close();
      }
    }
  }

  /** Names by the alphabet would bring what only has these letters somewhere before it. */
  @Test
  public void whatFitsBestComesFirst() {
    try (Desk desk = Desk.withProject("best")) {
      desk.file(
          "shop.journey",
          "journey CallCart <\n  stage S < touchpoint Cart >\n  stage A < touchpoint Aftercart >\n>\n");
      Desk.settle();
      List<String> best = NamedElement.fitting("cart").map(NamedElement::name).limit(1).toList();
      assertEquals(List.of("Cart"), best);
      OpenElementDialog dialog = new OpenElementDialog(Desk.page().getWorkbenchWindow().getShell());
      dialog.setBlockOnOpen(false);
      dialog.open();
      try {
        ((Text) dialog.getPatternControl()).setText("cart");
        Table table = Widgets.in(dialog.getShell(), Table.class).findFirst().orElseThrow();
        Desk.await(
            "Cart before the others",
            () -> table.getItemCount() > 2 && table.getItem(0).getText().startsWith("Cart "));
      } finally {
        dialog.close();
      }
    }
  }

  @Test
  public void whatWasFoundIsOpenedAtItsName() {
    try (Desk desk = Desk.withProject("opened")) {
      desk.file("shop.journey", "journey Checkout <\n  stage S < touchpoint Cart >\n>\n");
      Desk.settle();
      List<NamedElement> found = NamedElement.fitting("cart").toList();
      assertEquals(List.of("touchpoint"), found.stream().map(NamedElement::noun).toList());
      assertEquals("opened/shop.journey", found.get(0).file());
      assertTrue(found.get(0).open());
      Desk.calm();
      ITextEditor editor = (ITextEditor) Desk.page().getActiveEditor();
      assertEquals("shop.journey", editor.getTitle());
      assertEquals(Desk.offset(editor, "Cart"), Desk.viewer(editor).getSelectedRange().x);
    }
  }
}
