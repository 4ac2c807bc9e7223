package org.journeydsl.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.help.AbstractHelpUI;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * The guide, wherever somebody asks for help: <em>Help &gt; Help Contents</em>, <em>Search</em> and
 * F1 would do nothing, as this workbench has no help system, which is a web server.
 */
public final class GuideAsHelp extends AbstractHelpUI implements IStartup {

  /** Dialogs hide their question mark: a guide behind them is of no use. */
  @Override
  public void earlyStartup() {
    TrayDialog.setDialogHelpAvailable(false);
  }

  @Override
  public void displayHelp() {
    try {
      PlatformUI.getWorkbench()
          .getService(IHandlerService.class)
          .executeCommand("org.journeydsl.eclipse.guide", null);
    } catch (CommandException e) {
      JourneyPlugin.log("The guide could not be opened.", e);
    }
  }

  @Override
  public void displaySearch() {
    displayHelp();
  }

  @Override
  public void search(String expression) {
    displayHelp();
  }

  @Override
  public void displayContext(IContext context, int x, int y) {
    displayHelp();
  }

  @Override
  public void displayHelpResource(String address) {
    displayHelp();
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }
}
