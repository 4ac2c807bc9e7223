package org.journeydsl.eclipse.map;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;

/** What opens outside of Eclipse: in the person's web browser or mail program. */
final class Outside {

  private static final Set<String> WEB = Set.of("http", "https");

  private Outside() {}

  /** Where a link of an author leads: to the web or to mail; nothing where it leads elsewhere. */
  static Optional<URI> address(String href) {
    try {
      return Optional.of(URI.create(href)).filter(each -> isWeb(each) || isMail(each));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // No address at all.
    }
  }

  private static boolean isWeb(URI address) {
    return address.getScheme() != null
        && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT));
  }

  private static boolean isMail(URI address) {
    return "mailto".equalsIgnoreCase(address.getScheme());
  }

  /** Opens an address where the person opens such addresses. */
  static void open(URI address) {
    if (isMail(address)) {
      Program.launch(address.toString());
      return;
    }
    try {
      PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(address.toURL());
    } catch (PartInitException | MalformedURLException e) {
      JourneyPlugin.log("The web browser could not be opened.", e);
    }
  }
}
