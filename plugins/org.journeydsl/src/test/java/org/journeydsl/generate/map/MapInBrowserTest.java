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
      List<String> keyboard,
      List<String> withoutScript,
      boolean panel) {}

  @Test
  void mapsAreAccessibleInEveryLanguageAndAskForNothing() throws Exception {
    var pages =
        open(
            TestProject.example("online-shop"),
            TestProject.example("bank-account"),
            TestProject.example("employee"),
            TestProject.example("one-line"),
            TestProject.in(Path.of("src/test/resources/rtl")),
            TestProject.of(crowded()));
    for (Page page : pages) {
      assertEquals(List.of(), page.violations());
      assertEquals(List.of(), page.requests());
      assertEquals(List.of(), page.complaints());
      assertEquals(List.of(), page.overflow());
      assertEquals(List.of(), page.keyboard());
      assertEquals(List.of(), page.withoutScript());
    }
    assertTrue(
        pages.stream().anyMatch(page -> page.sheets().equals(List.of(":page", "@en", "@ru"))));
    assertTrue(pages.stream().anyMatch(page -> page.sheets().equals(List.of(":page", "@he"))));
    assertTrue(pages.stream().anyMatch(Page::panel));
  }

  /** A hundred touchpoints, each with texts of 400 characters. */
  private static String crowded() {
    var text =
        "A sentence that somebody really said, with much in it. ".repeat(8).substring(0, 400);
    var journey = new StringBuilder("persona Ann\njourney Long < persona Ann\n");
    for (int stage = 1; stage <= 10; stage++) {
      journey.append("stage S%s \"Stage %s\" <\n".formatted(stage, stage));
      for (int touchpoint = 1; touchpoint <= 10; touchpoint++) {
        journey.append(
            """
            touchpoint T%s_%s "%s" <
              channel web, phone
              does "%s"
              feels %s "%s"
              pain "%s" severe
              opportunity "%s" impact 4 effort 2
            >
            """
                .formatted(stage, touchpoint, text, text, touchpoint % 5 - 2, text, text, text));
      }
      journey.append(">\n");
    }
    return journey.append(">\n").toString();
  }

  private List<Page> open(TestProject... projects) throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of("node", "map.mjs"));
    for (TestProject project : projects) {
      var source = project.source();
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
