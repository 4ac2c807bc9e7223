package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chromium opens the page with the maps before and after, as the client of a designer does. */
@Tag("tools")
final class ReviewPageInBrowserTest {

  private static final Path TESTS = Path.of("../org.journeydsl/src/test");
  private static final Path EXAMPLES = Path.of("../../examples");

  @TempDir private Path folder;

  /** A project, and what of its text is another one now. */
  private record Changed(Path project, String file, String gone, String come) {}

  @Test
  void itIsAccessibleInEveryScriptAndAsksForNothing() throws Exception {
    List<Path> pages = new ArrayList<>();
    for (Changed each :
        List.of(
            new Changed(
                EXAMPLES.resolve("telecom"), "renewal.journey", "with the plans on offer", "now"),
            new Changed(EXAMPLES.resolve("online-shop"), "purchase.journey", "feels +", "feels -"),
            new Changed(TESTS.resolve("resources/rtl"), "", "feels +", "feels -"),
            new Changed(TESTS.resolve("resources/hostile"), "", "alert(1)", "alert(2)"))) {
      pages.add(page(each, pages.size()));
    }
    List<JsonElement> seen = open(pages);
    assertEquals(pages.size(), seen.size());
    for (JsonElement page : seen) {
      for (String what :
          List.of(
              "violations", "requests", "complaints", "overflow", "keyboard", "withoutScript")) {
        assertEquals("[]", page.getAsJsonObject().get(what).toString(), what);
      }
      assertEquals(":page", page.getAsJsonObject().getAsJsonArray("sheets").get(0).getAsString());
    }
    assertEquals(
        "[\":page\",\"@0\",\"@1\"]", seen.get(0).getAsJsonObject().get("sheets").toString());
  }

  private Path page(Changed changed, int number) throws IOException {
    Desk desk = new Desk(folder);
    try (var files = Files.walk(changed.project())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".journey")).toList()) {
        String name = changed.project().relativize(file).toString();
        if (name.startsWith("expected")) {
          continue;
        }
        String text = Files.readString(file);
        desk.file(number + "/before/" + name, text);
        boolean here = changed.file().isEmpty() || name.endsWith(changed.file());
        desk.file(
            number + "/after/" + name, here ? text.replace(changed.gone(), changed.come()) : text);
      }
    }
    String page = number + ".html";
    Desk.Seen seen =
        desk.type("diff", number + "/before", number + "/after", "--format", "html", "--out", page);
    assertEquals(0, seen.status(), seen.err());
    return desk.path(page);
  }

  private static List<JsonElement> open(List<Path> pages) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", "map.mjs"));
    pages.forEach(page -> command.add(page.toString()));
    Process browser =
        new ProcessBuilder(command)
            .directory(TESTS.resolve("node").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, browser.waitFor(), "map.mjs failed; ./test installs what it needs");
    return JsonParser.parseString(answer).getAsJsonArray().asList();
  }
}
