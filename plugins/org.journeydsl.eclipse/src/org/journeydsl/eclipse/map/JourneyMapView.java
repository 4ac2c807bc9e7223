package org.journeydsl.eclipse.map;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.journeydsl.eclipse.server.UiThread;
import org.osgi.service.event.EventHandler;

/** The map of the journey under the cursor, beside its text. */
public final class JourneyMapView extends ViewPart {

  /** The id of the view. */
  public static final String ID = "org.journeydsl.eclipse.map";

  private static final String THEME_CHANGED =
      "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

  private final Wishes wishes = new Wishes();
  private final EventHandler themeChanged = event -> themeChanged();
  private final IPartListener2 seen =
      new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
          if (part.getPart(false) == JourneyMapView.this) {
            session.seen();
          }
        }
      };
  private MapSession session;
  private MapButtons buttons;
  private Composite area;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    wishes.restore(memento);
  }

  @Override
  public void saveState(IMemento memento) {
    wishes.save(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    area = parent;
    session = new MapSession(getSite().getPage(), parent.getDisplay(), wishes, this::changed);
    var bars = getViewSite().getActionBars();
    var export = new ExportDialog(session, getSite().getShell(), bars.getStatusLineManager());
    session.start(Surface.in(parent, session.heard()::hear, export::browse));
    buttons = new MapButtons(session, export);
    buttons.fill(bars, getSite().getService(IHandlerService.class));
    getSite().getPage().addPartListener(seen);
    getSite().getService(IContextService.class).activateContext(ID);
    getSite().getService(IEventBroker.class).subscribe(THEME_CHANGED, themeChanged);
    // The colours of the workbench are put on after the widgets are made.
    parent.getDisplay().asyncExec(this::themeChanged);
  }

  private void changed(MapSession now) {
    if (buttons != null) {
      var shown = now.shown();
      String title = shown == null ? "" : shown.title();
      setTitleToolTip(title.isEmpty() ? "Journey Map" : title);
      buttons.update(getViewSite().getActionBars());
    }
  }

  private void themeChanged() {
    if (!area.isDisposed()) {
      RGB ground = area.getBackground().getRGB();
      session.dark(0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue < 128);
    }
  }

  /**
   * Writes the map as it is on show.
   *
   * @return fails with a sentence for the person where the map cannot be drawn or written
   */
  public CompletableFuture<Path> export(MapExport.Format format, Path file) {
    return new MapExport(session, new UiThread(area.getDisplay())).write(format, file);
  }

  /** Opens links of the page with something else than the person's web browser. */
  public void openLinksWith(Consumer<URI> opener) {
    session.heard().openLinksWith(opener);
  }

  @Override
  public void setFocus() {
    session.surface().control().setFocus();
  }

  @Override
  public void dispose() {
    getSite().getService(IEventBroker.class).unsubscribe(themeChanged);
    getSite().getPage().removePartListener(seen);
    session.stop();
    super.dispose();
  }
}
