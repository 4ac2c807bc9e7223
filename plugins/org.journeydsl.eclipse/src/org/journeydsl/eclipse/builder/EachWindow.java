package org.journeydsl.eclipse.builder;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Lets a listener hear of the parts of windows that are opened later. */
record EachWindow(IPartListener2 listener) implements IWindowListener {

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(listener);
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    window.getPartService().removePartListener(listener);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {}

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}
}
