package org.journeydsl.generate.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeydsl.NodeScript;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renderer of GitHub Flavored Markdown reads the files. */
@Tag("tools")
final class MarkdownReadBackTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "blockquote",
          "code",
          "em",
          "h1",
          "h2",
          "h3",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "strong",
          "sub",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt; <!-- hidden",
          "[click](https://evil.example) ![x](https://evil.example/t.png) <https://evil.example>",
          "see https://evil.example/a and www.evil.example or me@evil.example",
          "a | b || c \\| d \\",
          "`code` ``` **bold** __it__ ~~gone~~ *x*",
          "@octocat #123 org/repo#5 :smile: $x$ $$y$$",
          "# heading #",
          "- item",
          "+ item",
          "1. item",
          "> quote",
          "--- ===",
          "[x] task, [^1] note",
          "two\nlines\n- and a list",
          "10) ten",
          "Кошик 日本語 🙂");

  @TempDir Path folder;

  record Page(
      List<String> elements,
      List<String> links,
      List<String> attributes,
      List<String> headings,
      List<String> cells,
      List<String> lines) {

    String everything() {
      return String.join("\n", headings) + String.join("\n", cells) + String.join("\n", lines);
    }
  }

  @Test
  void hostileTextsAreShownAsTheyWereWritten() throws IOException {
    List<Page> pages = read(HOSTILE.stream().map(MarkdownReadBackTest::everywhere).toList());
    for (int i = 0; i < HOSTILE.size(); i++) {
      Page page = pages.get(i);
      String text = HOSTILE.get(i);
      String title = text.replace("\n", " ");
      assertEquals(List.of(), page.links(), text);
      assertTrue(ELEMENTS.containsAll(page.elements()), text + page.elements());
      assertTrue(Set.of("align", "class").containsAll(page.attributes()), text + page.attributes());
      assertEquals(title, shown(page.headings().get(0)));
      assertTrue(
          page.headings().stream().anyMatch(each -> shown(each).equals("1. " + title)), text);
      assertTrue(page.cells().stream().anyMatch(each -> shown(each).equals(text)), text);
      assertTrue(page.lines().stream().anyMatch(each -> shown(each).endsWith(": " + text)), text);
    }
  }

  private static TestProject everywhere(String text) {
    String title = text.replace("\n", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return TestProject.of(
        """
        journey J "%1$s" <
          goal %2$s
          stage S "%1$s" <
            touchpoint T "%1$s" < does %2$s pain %2$s severe note %2$s >
          >
        >
        """
            .formatted(title, quoted(text)));
  }

  @Test
  void aLinkLeadsWhereTheAuthorSaid() throws IOException {
    Page page =
        read(List.of(
                TestProject.of(
                    """
                    journey J < stage S < touchpoint T <
                      link "A [b](c)" at "https://example.com/a_(b)|c?d=<e>&f=*g*"
                    > > >
                    """)))
            .get(0);
    assertEquals(List.of("https://example.com/a_(b)%7Cc?d=%3Ce%3E&f=*g*"), page.links());
  }

  @Test
  void theExamplesRenderWithoutAnythingStrange() throws IOException {
    List<TestProject> examples =
        List.of(
            TestProject.example("bank-account"),
            TestProject.example("online-shop"),
            TestProject.example("employee"),
            TestProject.example("telecom"));
    for (Page page : read(examples)) {
      assertTrue(ELEMENTS.containsAll(page.elements()), page.elements().toString());
      assertTrue(page.cells().size() > 10);
    }
  }

  private static String shown(String text) {
    return text.replace("\u200b", "");
  }

  private static String quoted(String text) {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return text.contains("\n") ? "\"\"\"\n" + quoted + "\n\"\"\"" : "\"" + quoted + "\"";
  }

  private List<Page> read(List<TestProject> projects) throws IOException {
    List<GeneratedFile> files = new ArrayList<>();
    for (TestProject project : projects) {
      files.addAll(new MarkdownGenerator().generate(project.source()).files());
    }
    return List.of(new NodeScript("markdown.mjs", folder).read(files, Page[].class));
  }
}
