package org.journeydsl.eclipse.map;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** In the place of a map on a machine where Eclipse can show no page: says so, and the way out. */
final class NoBrowser implements Surface {

  private final Composite area;

  NoBrowser(Composite parent, String reason, Runnable outside) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(24, 24).spacing(8, 12).applyTo(area);
    line(
        "Eclipse cannot show web pages on this machine, and the map is one. Everything else works: "
            + "you can open the map in your web browser, and export it.");
    Button open = new Button(area, SWT.PUSH);
    open.setText("Open the Map in Your Web Browser");
    open.addListener(SWT.Selection, event -> outside.run());
    line(
        "To see it here, install WebKitGTK on Linux (in Debian and Ubuntu the package "
            + "libwebkit2gtk-4.1-0) or the WebView2 runtime on Windows, and start Eclipse again. "
            + "Eclipse says: "
            + reason);
  }

  private void line(String text) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
  }

  @Override
  public void tell(JsonObject message) {
    // There is no page to tell.
  }

  @Override
  public CompletableFuture<byte[]> rasterize(String svg, int scale) {
    return CompletableFuture.completedFuture(new byte[0]);
  }

  @Override
  public boolean canRasterize() {
    return false;
  }

  @Override
  public void print() {
    // The web browser prints what it shows.
  }

  @Override
  public Control control() {
    return area;
  }
}
