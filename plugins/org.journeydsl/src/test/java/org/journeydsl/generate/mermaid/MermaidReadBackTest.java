package org.journeydsl.generate.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.EveryProject;
import org.journeydsl.NodeScript;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mermaid itself reads the diagrams. */
@Tag("tools")
final class MermaidReadBackTest {

  @TempDir Path folder;

  record Diagram(String type, String title, List<String> sections, List<Task> tasks) {}

  record Task(String section, String name, int score, List<String> people) {}

  @Test
  void hostileTextsComeOutAsTheyWereWritten() throws IOException {
    List<String> hostile =
        List.of(
            "journey to: the #1; end %% not a comment",
            "title of a title",
            "section 1, part #35;",
            "accTitle: mine",
            "accDescr { x }",
            "%%{init: {'theme':'dark'}}%%",
            "<script>alert(1)</script> <b>bold</b> &lt;",
            "--- \"quoted\" `code` [x](y) $$m$$",
            "style x:#a;",
            "Кошик: 5; 日本語 🙂");
    StringBuilder text = new StringBuilder("persona P \"A, B: 5; <i>#9;\"\njourney J \"");
    text.append(quoted(hostile.get(0))).append("\" < persona P\n");
    for (int i = 0; i < hostile.size(); i++) {
      String title = quoted(hostile.get(i));
      text.append(
          "stage S%d \"%s\" < touchpoint T%d \"%s\" feels 1 >\n".formatted(i, title, i, title));
    }
    Diagram diagram = read(TestProject.of(text.append(">\n").toString())).get(0);
    assertEquals("journey", diagram.type());
    assertEquals(hostile.get(0), diagram.title());
    assertEquals(hostile, diagram.sections());
    assertEquals(
        hostile.stream().map(each -> new Task(each, each, 4, List.of("A, B: 5; <i>#9;"))).toList(),
        diagram.tasks());
  }

  @EveryProject
  void everyProjectIsDrawn(TestProject project) throws IOException {
    List<Diagram> diagrams = read(project);
    assertEquals(project.model().journeys().isEmpty(), diagrams.isEmpty());
    for (Diagram diagram : diagrams) {
      assertFalse(diagram.title().isEmpty());
      assertFalse(diagram.tasks().isEmpty());
    }
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private List<Diagram> read(TestProject... projects) throws IOException {
    List<GeneratedFile> files = new ArrayList<>();
    for (TestProject project : projects) {
      files.addAll(new MermaidGenerator().generate(project.source()).files());
    }
    return List.of(new NodeScript("mermaid.mjs", folder).read(files, Diagram[].class));
  }
}
