package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renderer of GitHub Flavored Markdown, and Mermaid itself, read the comment. */
@Tag("tools")
final class ReviewReadBackTest {

  private static final Path NODE = Path.of("../org.journeydsl/src/test/node");

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script> <img src=x onerror=alert(1)>",
          "end subgraph s1 --> t2 ]:::added",
          "`code` **bold** [x](https://evil.example) @octocat #12 | a",
          "%%{init: {'theme':'dark'}}%% #35; \"]; click t1 call alert()",
          "</details></summary> <!-- - item",
          "Кошик 日本語 🙂");

  @TempDir private Path folder;

  @Test
  void theCommentShowsWhatTheAuthorWroteAndRunsNothing() throws Exception {
    JsonObject page = read("markdown.mjs", "comment.md", comment());
    assertEquals(
        Set.of("code", "details", "h3", "li", "p", "pre", "strong", "summary", "ul"),
        texts(page.getAsJsonArray("elements")));
    assertEquals(List.of(), List.copyOf(texts(page.getAsJsonArray("links"))));
    String lines = String.join("\n", texts(page.getAsJsonArray("lines")));
    for (String hostile : HOSTILE) {
      // A space of no width keeps a host from making a mention or an emoji of it.
      assertTrue(lines.replace("\u200b", "").contains(hostile), hostile + "\n" + lines);
    }
  }

  @Test
  void theShapeOfTheCommentIsMermaidsToDraw() throws Exception {
    String comment = comment();
    int from = comment.indexOf("```mermaid\n") + "```mermaid\n".length();
    String picture = comment.substring(from, comment.indexOf("```", from));
    JsonObject chart = read("flowchart.mjs", "picture.mmd", picture);
    assertTrue(chart.get("type").getAsString().startsWith("flowchart"), chart.toString());
    Set<String> boxes = new TreeSet<>();
    for (JsonElement box : chart.getAsJsonArray("boxes")) {
      boxes.add(
          box.getAsJsonObject().get("look").getAsString()
              + " "
              + box.getAsJsonObject().get("text").getAsString());
    }
    for (int i = 0; i < HOSTILE.size(); i++) {
      String title = HOSTILE.get(i).substring(0, Math.min(HOSTILE.get(i).length(), 50));
      assertTrue(boxes.stream().anyMatch(box -> box.contains(title)), title + "\n" + boxes);
    }
    assertFalse(boxes.contains("same 1 as before"));
    assertEquals(Set.of("Stage " + HOSTILE.get(1)), texts(chart.getAsJsonArray("stages")));
  }

  /** All touchpoints of a stage change, and all of them have hostile titles. */
  private String comment() throws IOException {
    Desk desk = new Desk(folder);
    for (String side : List.of("before", "after")) {
      StringBuilder text = new StringBuilder("journey J \"J\" < stage S \"Stage ");
      text.append(quoted(HOSTILE.get(1))).append("\" <\n");
      for (int i = 0; i < HOSTILE.size(); i++) {
        String title = quoted(HOSTILE.get(i));
        text.append("touchpoint T" + i + " \"" + title + "\" <\n");
        text.append("channel web does \"" + title + " " + side + "\" >\n");
      }
      desk.file(side + "/a.journey", text.append("> >\n").toString());
    }
    Desk.Seen seen = desk.type("diff", "before", "after", "--format", "markdown");
    assertEquals(0, seen.status(), seen.err());
    return seen.out();
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private JsonObject read(String script, String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Process node =
        new ProcessBuilder("node", "read.mjs", script)
            .directory(NODE.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var questions = node.getOutputStream()) {
      String question = new Gson().toJson(List.of(file.toString())) + "\n";
      questions.write(question.getBytes(StandardCharsets.UTF_8));
    }
    String json = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), script + " failed; ./test installs what it needs");
    return JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
  }

  private static Set<String> texts(JsonArray array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.getAsString()));
    return texts;
  }
}
