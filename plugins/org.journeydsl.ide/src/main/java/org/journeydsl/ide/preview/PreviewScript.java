package org.journeydsl.ide.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The script of a page that shows maps beside their text, for editors that cannot bundle it
 * themselves: its modules, each of which says how it is used, as one that imports nothing.
 */
public final class PreviewScript {

  private static final List<String> MODULES =
      List.of("theme.js", "places.js", "picture.js", "preview.js");

  private PreviewScript() {}

  /** The text of the module, which declares {@code preview}. */
  public static String text() {
    return MODULES.stream().flatMap(PreviewScript::lines).collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(String module) {
    try (var file = PreviewScript.class.getResourceAsStream(module)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("import "))
          .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
