package org.journeydsl.rules.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.journeydsl.facts.Assets;
import org.journeydsl.model.Image;
import org.journeydsl.rules.Findings;

/** Where the path of an image leads. */
enum ImageUse {
  /** To a file of the project. */
  THERE,
  /** To no file. */
  MISSING,
  /** Out of the project's folder. */
  OUTSIDE,
  /** To the web, or to data in the path itself. */
  ON_THE_WEB;

  static ImageUse of(Image image, Findings findings) {
    String path = image.getPath();
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.startsWith("file:") || isDrive(lower)) {
      return OUTSIDE;
    }
    if (lower.contains("://") || lower.startsWith("//") || lower.startsWith("data:")) {
      return ON_THE_WEB;
    }
    if (path.startsWith("/") || path.startsWith("\\")) {
      return OUTSIDE;
    }
    String fromRoot = fromRoot(findings.places().of(image).file(), path);
    if (fromRoot == null) {
      return OUTSIDE;
    }
    Assets.Standing standing = findings.assets().of(fromRoot);
    return standing == Assets.Standing.THERE
        ? THERE
        : standing == Assets.Standing.OUTSIDE ? OUTSIDE : MISSING;
  }

  private static boolean isDrive(String path) {
    return path.length() > 1
        && path.charAt(1) == ':'
        && path.charAt(0) >= 'a'
        && path.charAt(0) <= 'z';
  }

  /** A path that starts from a file's folder, from the project's root; null where it leaves it. */
  private static String fromRoot(String file, String path) {
    Deque<String> folders = new ArrayDeque<>();
    int folder = file.lastIndexOf('/');
    String whole = folder < 0 ? path : file.substring(0, folder) + "/" + path;
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        if (folders.pollLast() == null) {
          return null;
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        folders.add(step);
      }
    }
    return String.join("/", folders);
  }
}
