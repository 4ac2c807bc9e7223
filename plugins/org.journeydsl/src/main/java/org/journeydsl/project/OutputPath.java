package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges paths that are about to be written: they must mean the same file on every system. */
final class OutputPath {

  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4",
          "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2",
          "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³");

  private OutputPath() {}

  /** Why a path, with {@code /} between folders, may not be written; empty where it may. */
  static Optional<String> problem(String path) {
    if (path.isEmpty()) {
      return Optional.of("it is empty");
    }
    for (String name : path.split("/", -1)) {
      Optional<String> problem = nameProblem(name);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return folded(path).equals(OutputManifest.NAME)
        ? Optional.of("the list of written files has this name")
        : Optional.empty();
  }

  /** Why a name of one file or folder is not safe on Linux, macOS and Windows alike. */
  static Optional<String> nameProblem(String name) {
    if (name.isEmpty()) {
      return Optional.of("a folder's name is empty");
    }
    if (name.equals(".") || name.equals("..")) {
      return Optional.of("it leaves its folder");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == 0x7f || "\\:*?\"<>|/".indexOf(c) >= 0) {
        return Optional.of("Windows allows no '" + (c < ' ' || c == 0x7f ? "control" : c) + "'");
      }
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return Optional.of("a name ends or starts with a blank or a point");
    }
    int point = name.indexOf('.');
    String stem = (point < 0 ? name : name.substring(0, point)).strip().toLowerCase(Locale.ROOT);
    if (RESERVED.contains(stem)) {
      return Optional.of("'" + stem + "' is a device on Windows");
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      return Optional.of("its letters are composed in two ways");
    }
    return name.getBytes(StandardCharsets.UTF_8).length > 200
        ? Optional.of("it is longer than file systems allow")
        : Optional.empty();
  }

  /** The same for two paths that some file system takes for one. */
  static String folded(String path) {
    String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
