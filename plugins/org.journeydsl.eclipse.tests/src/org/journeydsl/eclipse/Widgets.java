package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** What stands in windows, found by its kind and by the words on it. */
final class Widgets {

  private Widgets() {}

  /** All widgets of a kind in another, which may be one itself; outer ones first. */
  static <T extends Control> Stream<T> in(Control at, Class<T> kind) {
    Stream<T> itself = kind.isInstance(at) ? Stream.of(kind.cast(at)) : Stream.empty();
    return at instanceof Composite parent
        ? Stream.concat(itself, Stream.of(parent.getChildren()).flatMap(each -> in(each, kind)))
        : itself;
  }

  /** The widgets of a kind in the workbench window that are seen. */
  static <T extends Control> List<T> seen(Class<T> kind) {
    return in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), kind)
        .filter(Control::isVisible)
        .toList();
  }

  /** The first of them. */
  static <T extends Control> T first(Class<T> kind) {
    return seen(kind).stream()
        .findFirst()
        .orElseGet(() -> fail("There is no " + kind.getSimpleName()));
  }

  /** The button that begins with some words. */
  static Button button(Control at, String words) {
    return in(at, Button.class)
        .filter(each -> each.getText().replace("&", "").startsWith(words))
        .findFirst()
        .orElseGet(() -> fail("There is no button '" + words + "'"));
  }

  /** Presses a button; one that is checked or not is the other then. */
  static void press(Button button) {
    if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
      button.setSelection(!button.getSelection());
    }
    button.notifyListeners(SWT.Selection, new Event());
    Desk.calm();
  }

  /** A menu inside another, as it is when somebody opens it. */
  static Menu submenu(Menu menu, String words) {
    MenuItem item =
        Stream.of(menu.getItems())
            .filter(each -> text(each).equals(words))
            .findFirst()
            .orElseGet(() -> fail("There is no menu '" + words + "' among " + words(menu)));
    item.getMenu().notifyListeners(SWT.Show, new Event());
    return item.getMenu();
  }

  /** What stands in a menu, without letters and keys. */
  static List<String> words(Menu menu) {
    return Stream.of(menu.getItems()).map(Widgets::text).toList();
  }

  private static String text(MenuItem item) {
    return item.getText().replace("&", "").replaceAll("\t.*", "");
  }
}
