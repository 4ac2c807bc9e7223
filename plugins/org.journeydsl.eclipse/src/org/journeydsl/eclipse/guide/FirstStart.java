package org.journeydsl.eclipse.guide;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.perspective.JourneyPerspective;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Leads newcomers to their first map: the first start of our own workbench opens the perspective
 * and the steps to a first map. In anybody else's Eclipse nothing opens by itself.
 */
public final class FirstStart implements IStartup {

  private static final String DONE = "firstStartDone";

  @Override
  public void earlyStartup() {
    IProduct product = Platform.getProduct();
    var node = InstanceScope.INSTANCE.getNode(JourneyPlugin.ID);
    if (product != null
        && product.getId().startsWith("org.journeydsl.")
        && !node.getBoolean(DONE, false)) {
      node.putBoolean(DONE, true);
      try {
        node.flush();
      } catch (BackingStoreException e) {
        JourneyPlugin.log("The next start will be welcomed as the first.", e);
      }
      PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::welcome);
    }
  }

  /** Opens the perspective and the steps to a first map. */
  public static void welcome() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
      window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
    if (window == null) {
      return;
    }
    try {
      PlatformUI.getWorkbench().showPerspective(JourneyPerspective.ID, window);
    } catch (WorkbenchException e) {
      JourneyPlugin.log("The Journey perspective could not be opened.", e);
    }
    try {
      window.getActivePage().showView(FirstMapView.ID);
    } catch (PartInitException e) {
      JourneyPlugin.log("The steps to a first map could not be shown.", e);
    }
  }
}
