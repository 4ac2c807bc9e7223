package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.journeydsl.eclipse.map.JourneyMapView;

/** The Journey Map view as a person uses it: its page, and its menu. */
final class MapPage implements AutoCloseable {

  private final JourneyMapView view;

  private MapPage(JourneyMapView view) {
    this.view = view;
  }

  /** Opens the view. */
  static MapPage open() {
    try {
      // A new one: what another test left open was made with other settings.
      Desk.page().hideView(Desk.page().findView(JourneyMapView.ID));
      var view =
          (JourneyMapView)
              Desk.page().showView(JourneyMapView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
      Desk.calm();
      return new MapPage(view);
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  JourneyMapView view() {
    return view;
  }

  /** What an expression of JavaScript is on the page. */
  Object is(String expression) {
    return Widgets.first(Browser.class).evaluate("return " + expression);
  }

  /** Does something on the page. */
  void does(String statement) {
    assertTrue(Widgets.first(Browser.class).execute(statement), statement);
    Desk.calm();
  }

  /** Waits until an expression of JavaScript is true. */
  void await(String expression) {
    try {
      Desk.await(expression, () -> Boolean.TRUE.equals(is("Boolean(" + expression + ")")));
    } catch (AssertionError e) {
      fail(e.getMessage() + "\nThe page says: " + is("document.body.innerText.slice(0, 2000)"));
    }
  }

  /** Waits until the page says something. */
  void awaitText(String text) {
    await("document.body.innerText.includes(" + quoted(text) + ")");
  }

  /** Clicks on the first of something that is seen. */
  void click(String selector) {
    await("document.querySelector(" + quoted(selector) + ")");
    does("document.querySelector(" + quoted(selector) + ").click()");
  }

  /** The ids that are marked. */
  String marked() {
    return (String) is("[...document.querySelectorAll('.journey-chosen')].map(e => e.id).join()");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** Chooses something in the view's menu, by the words that stand there. */
  void choose(String... words) {
    IAction action = action(words);
    assertTrue(action.isEnabled(), String.join(" > ", words));
    if (action.getStyle() == IAction.AS_CHECK_BOX) {
      action.setChecked(!action.isChecked());
    } else if (action.getStyle() == IAction.AS_RADIO_BUTTON) {
      action.setChecked(true);
    }
    action.run();
    Desk.calm();
  }

  /** Whether something in the view's menu can be chosen. */
  boolean isEnabled(String... words) {
    return action(words).isEnabled();
  }

  private IAction action(String... words) {
    MenuManager menu = (MenuManager) view.getViewSite().getActionBars().getMenuManager();
    Menu widget = menu.createContextMenu(Widgets.first(Composite.class).getShell());
    widget.notifyListeners(SWT.Show, new Event());
    IContributionItem[] items = menu.getItems();
    for (String word : Arrays.copyOf(words, words.length - 1)) {
      MenuManager submenu = (MenuManager) named(items, word);
      submenu.getMenu().notifyListeners(SWT.Show, new Event());
      items = submenu.getItems();
    }
    return ((ActionContributionItem) named(items, words[words.length - 1])).getAction();
  }

  private static IContributionItem named(IContributionItem[] items, String word) {
    return Arrays.stream(items)
        .filter(each -> text(each).startsWith(word))
        .findFirst()
        .orElseGet(
            () -> fail(word + " is none of " + Arrays.stream(items).map(MapPage::text).toList()));
  }

  private static String text(IContributionItem item) {
    if (item instanceof MenuManager menu) {
      return menu.getMenuText();
    }
    return item instanceof ActionContributionItem action ? action.getAction().getText() : "";
  }

  /** The words on the view's buttons. */
  List<String> buttons() {
    return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
        .filter(IContributionItem::isVisible)
        .map(MapPage::text)
        .toList();
  }

  @Override
  public void close() {
    Sight.keep();
    Desk.page().hideView(view);
    Desk.calm();
  }
}
