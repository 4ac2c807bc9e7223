package org.journeydsl.eclipse.map;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button whose menu has something to choose from, filled each time that it opens. */
final class DropDown extends Action implements IMenuCreator {

  private final Consumer<IMenuManager> fill;
  private MenuManager manager;

  DropDown(String id, String purpose, Consumer<IMenuManager> fill) {
    super(purpose, IAction.AS_DROP_DOWN_MENU);
    this.fill = fill;
    setId(id);
    setToolTipText(purpose);
    setMenuCreator(this);
  }

  /** The same choice as a part of a menu. */
  MenuManager asSubmenu(String title) {
    return filled(new MenuManager(title));
  }

  private MenuManager filled(MenuManager menu) {
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(fill::accept);
    return menu;
  }

  /** Pressed beside its arrow it opens, too. */
  @Override
  public void runWithEvent(Event event) {
    if (event.widget instanceof ToolItem item) {
      Rectangle area = item.getBounds();
      Menu menu = getMenu(item.getParent());
      menu.setLocation(item.getParent().toDisplay(area.x, area.y + area.height));
      menu.setVisible(true);
    }
  }

  @Override
  public Menu getMenu(Control parent) {
    dispose();
    manager = filled(new MenuManager());
    return manager.createContextMenu(parent);
  }

  @Override
  public Menu getMenu(Menu parent) {
    return null; // Only a button; see asSubmenu.
  }

  @Override
  public void dispose() {
    if (manager != null) {
      manager.dispose();
      manager = null;
    }
  }
}
