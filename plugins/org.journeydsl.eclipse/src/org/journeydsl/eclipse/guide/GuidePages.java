package org.journeydsl.eclipse.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IHelpContentProducer;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * The pages of {@code docs/} as HTML: for the help system where there is one, and as files for any
 * browser.
 */
public final class GuidePages implements IHelpContentProducer {

  /** The page that leads to all others. */
  public static final String FIRST = "README.html";

  private static final String DOCS = "docs/";

  @Override
  public InputStream getInputStream(String plugin, String address, java.util.Locale locale) {
    return page(address).map(ByteArrayInputStream::new).orElse(null);
  }

  /**
   * A page for the help system; nothing for what is no page of ours, which is then looked for as a
   * file.
   */
  private static Optional<byte[]> page(String address) {
    String path = address.replaceAll("[?#].*", "");
    return path.startsWith(DOCS) && path.endsWith(".html")
        ? html(path.substring(DOCS.length()))
        : Optional.empty();
  }

  /** A page by its path in the documentation. */
  private static Optional<byte[]> html(String path) {
    URL source = entry(DOCS + path.replaceAll("\\.html$", ".md"));
    if (source == null) {
      return Optional.empty();
    }
    try {
      String text = new String(bytes(source), StandardCharsets.UTF_8);
      GuideText page = new GuideText(text, address -> link(path, address));
      return Optional.of(
          new String(bytes(entry("guide/page.html")), StandardCharsets.UTF_8)
              .replace("{title}", page.title().replace("&", "&amp;").replace("<", "&lt;"))
              .replace("{root}", path.contains("/") ? "../" : "")
              .replace("{body}", page.html())
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      JourneyPlugin.log("A page of the guide could not be read.", e);
      return Optional.empty();
    }
  }

  /** Pages lead to pages; what does not come with them is no link. */
  private static String link(String from, String address) {
    if (address.startsWith("https://") || address.startsWith("#")) {
      return address;
    }
    int end = address.indexOf('#');
    String file = end < 0 ? address : address.substring(0, end);
    Path folder = Path.of(DOCS + from).getParent();
    String target = folder.resolve(file).normalize().toString().replace('\\', '/');
    if (!target.startsWith(DOCS) || file.isEmpty() || entry(target) == null) {
      return null;
    }
    return file.replaceAll("\\.md$", ".html") + (end < 0 ? "" : address.substring(end));
  }

  /** Writes all pages to a folder. */
  static void write(Path folder) throws IOException {
    var all = Platform.getBundle(JourneyPlugin.ID).findEntries(DOCS, "*", true);
    for (URL each : Collections.list(all)) {
      String path = each.getPath().replaceFirst("^/?" + DOCS, "");
      if (!path.endsWith("/")) {
        boolean isPage = path.endsWith(".md");
        Path file = folder.resolve(isPage ? path.replaceAll("\\.md$", ".html") : path);
        Files.createDirectories(file.getParent());
        Files.write(
            file, isPage ? html(path.replaceAll("\\.md$", ".html")).orElseThrow() : bytes(each));
      }
    }
  }

  private static URL entry(String path) {
    return Platform.getBundle(JourneyPlugin.ID).getEntry(path);
  }

  private static byte[] bytes(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
