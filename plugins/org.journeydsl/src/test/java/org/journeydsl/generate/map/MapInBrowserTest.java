package org.journeydsl.generate.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chromium opens the maps as readers do, and axe looks for what shuts readers out. */
@Tag("tools")
final class MapInBrowserTest {

  @TempDir Path folder;

  record Page(
      List<String> violations,
      List<String> requests,
      List<String> complaints,
      List<String> sheets,
      List<String> overflow,
      boolean panel) {}

  @Test
  void mapsAreAccessibleInEveryLanguageAndAskForNothing() throws Exception {
    var pages = open("online-shop", "bank-account", "one-line");
    for (Page page : pages) {
      assertEquals(List.of(), page.violations());
      assertEquals(List.of(), page.requests());
      assertEquals(List.of(), page.complaints());
      assertEquals(List.of(), page.overflow());
    }
    assertTrue(
        pages.stream().anyMatch(page -> page.sheets().equals(List.of(":page", "@en", "@ru"))));
    assertTrue(pages.stream().anyMatch(Page::panel));
  }

  private List<Page> open(String... examples) throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of("node", "map.mjs"));
    for (String example : examples) {
      var source = TestProject.example(example).source();
      for (var generator :
          List.of(new HtmlMapGenerator(), new IndexGenerator(), new WorkshopGenerator())) {
        for (GeneratedFile file : generator.generate(source).files()) {
          // Numbered: a folder of a test need not take every letter.
          Path page = folder.resolve(command.size() + ".html");
          Files.write(page, file.content());
          command.add(page.toString());
        }
      }
    }
    Process browser =
        new ProcessBuilder(command)
            .directory(Path.of("src/test/node").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, browser.waitFor());
    return List.of(new Gson().fromJson(answer, Page[].class));
  }
}
