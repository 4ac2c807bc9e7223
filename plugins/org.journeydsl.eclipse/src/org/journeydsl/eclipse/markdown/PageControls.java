package org.journeydsl.eclipse.markdown;

import org.eclipse.jface.internal.text.html.BrowserInformationControl;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * Makes the small windows in which pages appear beside the text. The platform's own browser control
 * is not public, and what Java, Xtext and other language servers use in Eclipse all the same.
 */
public final class PageControls extends AbstractReusableInformationControlCreator {

  private final boolean stays;

  /** Windows that go with the mouse. */
  public PageControls() {
    this(false);
  }

  private PageControls(boolean stays) {
    this.stays = stays;
  }

  @Override
  protected IInformationControl doCreateInformationControl(Shell parent) {
    if (BrowserInformationControl.isAvailable(parent)) {
      return stays
          ? new Control(parent)
          : new Control(parent, EditorsUI.getTooltipAffordanceString());
    }
    return stays
        ? new DefaultInformationControl(parent, true)
        : new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
  }

  private static final class Control extends BrowserInformationControl {

    /** A window that can be scrolled and made larger. */
    Control(Shell parent) {
      super(parent, JFaceResources.DIALOG_FONT, true);
      followLinks();
    }

    Control(Shell parent, String status) {
      super(parent, JFaceResources.DIALOG_FONT, status);
      followLinks();
    }

    /** The page stays, and addresses of the web open outside. */
    private void followLinks() {
      addLocationListener(LocationListener.changingAdapter(Control::follow));
    }

    private static void follow(LocationEvent event) {
      if (!event.location.startsWith("about:")) {
        event.doit = false;
        if (event.location.startsWith("http://") || event.location.startsWith("https://")) {
          Program.launch(event.location);
        }
      }
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
      return new PageControls(true);
    }
  }
}
