package org.journeydsl.eclipse.guide;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.journeydsl.eclipse.JourneyPlugin;

/** The pages of the guide; where Eclipse has no browser inside, the way to them. */
public final class GuideView extends ViewPart {

  /** The id of the view. */
  public static final String ID = "org.journeydsl.eclipse.guide.view";

  private Composite content;

  @Override
  public void createPartControl(Composite parent) {
    try {
      Path first = write().resolve(GuidePages.FIRST);
      try {
        Browser browser = new Browser(parent, SWT.NONE);
        browser.setUrl(first.toUri().toString());
        content = browser;
      } catch (SWTError e) {
        content = way(parent, first);
      }
    } catch (IOException e) {
      JourneyPlugin.log("The guide could not be written.", e);
      content = new Composite(parent, SWT.NONE);
    }
  }

  private static Composite way(Composite parent, Path first) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    Link link = new Link(page, SWT.WRAP);
    link.setText(
        "This Eclipse has no browser inside, so the guide cannot be shown here.\n\n"
            + "<a>Open it in the browser of this computer</a>");
    link.addListener(SWT.Selection, event -> Program.launch(first.toString()));
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
    return page;
  }

  /** The pages as files, written anew: another version of this bundle has others. */
  private static Path write() throws IOException {
    Path folder = JourneyPlugin.instance().getStateLocation().append("guide").toPath();
    GuidePages.write(folder);
    return folder;
  }

  @Override
  public void setFocus() {
    content.setFocus();
  }
}
