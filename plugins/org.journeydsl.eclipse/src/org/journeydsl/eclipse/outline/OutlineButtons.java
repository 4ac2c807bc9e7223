package org.journeydsl.eclipse.outline;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.icons.Icons;

/** The buttons of the outline. What they say holds for all outlines, and for the next day. */
final class OutlineButtons {

  private static final String SORT = "outline.sort";
  private static final String WAY_ONLY = "outline.wayOnly";
  private static final String LINK = "outline.link";

  private final IPreferenceStore preferences = JourneyPlugin.instance().getPreferenceStore();
  private final IAction sort;
  private final IAction wayOnly;
  private final IAction link;

  /** Buttons that do something after they changed. */
  OutlineButtons(Runnable sorted, Runnable reduced, Runnable linked) {
    preferences.setDefault(LINK, true);
    sort = toggle("Sort by Name", SORT, Icons.descriptor("sort"), sorted);
    wayOnly =
        toggle("Stages, Touchpoints and Steps Only", WAY_ONLY, Icons.descriptor("filter"), reduced);
    link = toggle("Link with Editor", LINK, shared(ISharedImages.IMG_ELCL_SYNCED), linked);
  }

  private static ImageDescriptor shared(String image) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
  }

  private IAction toggle(String label, String preference, ImageDescriptor image, Runnable changed) {
    IAction action =
        new Action(label, IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            preferences.setValue(preference, isChecked());
            changed.run();
          }
        };
    action.setImageDescriptor(image);
    action.setChecked(preferences.getBoolean(preference));
    return action;
  }

  void addTo(IActionBars bars, Runnable collapse) {
    IAction collapseAll =
        new Action("Collapse All") {
          @Override
          public void run() {
            collapse.run();
          }
        };
    collapseAll.setImageDescriptor(shared(ISharedImages.IMG_ELCL_COLLAPSEALL));
    bars.getToolBarManager().add(collapseAll);
    bars.getToolBarManager().add(sort);
    bars.getToolBarManager().add(wayOnly);
    bars.getMenuManager().add(link);
  }

  boolean isSorted() {
    return preferences.getBoolean(SORT);
  }

  boolean isWayOnly() {
    return preferences.getBoolean(WAY_ONLY);
  }

  boolean isLinked() {
    return preferences.getBoolean(LINK);
  }

  void press(String label) {
    for (IAction each : List.of(sort, wayOnly, link)) {
      if (each.getText().equals(label)) {
        each.setChecked(!each.isChecked());
        each.run();
      }
    }
  }
}
