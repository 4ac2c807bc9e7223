package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/** A person who goes through a wizard page by page. */
final class Walk implements AutoCloseable {

  private final Pages dialog;

  private Walk(IWizard wizard) {
    dialog = new Pages(wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Desk.calm();
  }

  /** Opens a wizard as the menus do, with something selected. */
  static Walk through(IWizardRegistry registry, String id, Object... selected) {
    IWizardDescriptor declared = registry.findWizard(id);
    assertTrue(declared != null, id);
    try {
      IWorkbenchWizard wizard = declared.createWizard();
      wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
      return new Walk(wizard);
    } catch (org.eclipse.core.runtime.CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The window. */
  Shell shell() {
    return dialog.getShell();
  }

  /** The page that is shown. */
  <T> T page(Class<T> type) {
    return type.cast(dialog.getCurrentPage());
  }

  /** What the page complains about; null where nothing is wrong. */
  String complaint() {
    return dialog.getCurrentPage().getErrorMessage();
  }

  boolean canFinish() {
    return dialog.wizard().canFinish();
  }

  void next() {
    dialog.nextPressed();
    Desk.calm();
  }

  /** Finishes; whether the wizard agreed and closed. */
  boolean finish() {
    dialog.finishPressed();
    Desk.calm();
    return dialog.getShell() == null || dialog.getShell().isDisposed();
  }

  /** Leaves, wherever it is. */
  @Override
  public void close() {
    Sight.keep();
    dialog.close();
    Desk.calm();
  }

  /** The dialog, with its buttons within reach. */
  private static final class Pages extends WizardDialog {

    Pages(IWizard wizard) {
      super(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
    }

    IWizard wizard() {
      return getWizard();
    }

    @Override
    protected void nextPressed() {
      super.nextPressed();
    }

    @Override
    protected void finishPressed() {
      super.finishPressed();
    }
  }
}
