package org.journeydsl.generate.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.generate.Source;

/** Embeds a picture, so that no request leaves the page. */
final class DataUri {

  private DataUri() {}

  /**
   * The picture at a path that a file of the project names.
   *
   * @return empty where there is no such file or where it is no picture that browsers show; what it
   *     is, its first bytes tell, not its name
   */
  static String of(Source source, EObject fact, String path) {
    return source
        .asset()
        .apply(resolve(source.places().apply(fact).file(), path))
        .map(DataUri::of)
        .orElse("");
  }

  private static String of(byte[] content) {
    var type = type(content);
    return type.isEmpty()
        ? ""
        : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
  }

  // An SVG in an img element runs no script and loads nothing.
  private static String type(byte[] content) {
    var start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n")) {
      return "image/png";
    } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    } else if (start.startsWith("GIF8")) {
      return "image/gif";
    } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return "image/webp";
    } else if (start.startsWith("ftypavif", 4)) {
      return "image/avif";
    }
    return start.contains("<svg") ? "image/svg+xml" : "";
  }

  /** A path relative to a file, as one relative to the project's root. */
  private static String resolve(String file, String path) {
    var parts = new ArrayDeque<String>();
    var folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    for (var part : (folder + "/" + path).split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
