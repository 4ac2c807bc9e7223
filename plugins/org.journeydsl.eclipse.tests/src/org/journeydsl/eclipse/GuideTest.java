package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.journeydsl.eclipse.guide.FirstMapView;
import org.journeydsl.eclipse.guide.FirstStart;
import org.journeydsl.eclipse.guide.GuidePages;
import org.journeydsl.eclipse.guide.GuideView;
import org.journeydsl.eclipse.pages.Markdown;
import org.journeydsl.eclipse.perspective.JourneyPerspective;
import org.junit.jupiter.api.Test;

/** The cheat sheet, the perspective and the pages of the guide. */
public final class GuideTest {

  @Test
  public void aFirstStartOpensThePerspectiveAndTheSteps() {
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    var before = Desk.page().getPerspective();
    try {
      // As nobody has touched it: another test may have closed a view of it.
      Desk.page()
          .setPerspective(
              PlatformUI.getWorkbench()
                  .getPerspectiveRegistry()
                  .findPerspectiveWithId(JourneyPerspective.ID));
      Desk.page().resetPerspective();
      Desk.page().setPerspective(before);
      FirstStart.welcome();
      Desk.calm();
      assertEquals(JourneyPerspective.ID, Desk.page().getPerspective().getId());
      List<String> views =
          Arrays.stream(Desk.page().getViewReferences()).map(IViewReference::getId).toList();
      for (String each :
          List.of(
              "org.eclipse.ui.navigator.ProjectExplorer",
              "org.eclipse.ui.views.ContentOutline",
              "org.eclipse.ui.views.ProblemView",
              "org.eclipse.ui.console.ConsoleView",
              "org.journeydsl.eclipse.map",
              FirstMapView.ID)) {
        assertTrue(views.contains(each), each + " is not among " + views);
      }
      List<String> wizards = Arrays.asList(Desk.page().getNewWizardShortcuts());
      assertTrue(wizards.contains("org.journeydsl.eclipse.new.persona"), wizards.toString());
      Desk.picture("first-start");
    } finally {
      Desk.page().setPerspective(before);
      Desk.page().hideView(Desk.page().findView(FirstMapView.ID));
      assertNotNull(window);
    }
  }

  @Test
  public void everyStepOfTheCheatSheetHasACommandThatIsThere() throws Exception {
    String sheet = text("cheatsheets/first-map.xml");
    var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    List<String> found = new ArrayList<>();
    var serialized = Pattern.compile("serialization=\"([^\"]+)\"").matcher(sheet);
    while (serialized.find()) {
      ParameterizedCommand command = commands.deserialize(serialized.group(1));
      assertTrue(command.getCommand().isDefined(), serialized.group(1));
      assertTrue(command.getCommand().isHandled(), serialized.group(1));
      for (Object wizard : command.getParameterMap().values()) {
        found.add(String.valueOf(wizard));
      }
    }
    var news = PlatformUI.getWorkbench().getNewWizardRegistry();
    assertNotNull(news.findWizard("org.journeydsl.eclipse.new.project"));
    assertEquals(
        List.of(
            "org.journeydsl.eclipse.perspective",
            "org.journeydsl.eclipse.new.project",
            "org.journeydsl.eclipse.map",
            "org.journeydsl.eclipse.new.persona",
            "org.journeydsl.eclipse.export"),
        found);
  }

  @Test
  public void everyPageOfTheGuideIsThereAndItsLinksLeadSomewhere() throws IOException {
    var contents = Pattern.compile("\"(docs/[^\"]+)\"").matcher(text("guide/toc.xml"));
    int pages = 0;
    while (contents.find()) {
      pages++;
      String page = contents.group(1);
      String html = page(page);
      assertTrue(html.contains("<h1"), page);
      var links = Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"").matcher(html);
      while (links.find()) {
        Path target = Path.of(page).getParent().resolve(links.group(1)).normalize();
        String source = target.toString().replaceAll("\\.html$", ".md");
        assertNotNull(
            Platform.getBundle(JourneyPlugin.ID).getEntry(source), page + " leads to " + target);
      }
    }
    assertEquals(16, pages);
  }

  @Test
  public void theGuideOpensBesideTheTexts() throws Exception {
    PlatformUI.getWorkbench()
        .getService(org.eclipse.ui.handlers.IHandlerService.class)
        .executeCommand("org.journeydsl.eclipse.guide", null);
    Desk.calm();
    Path first = JourneyPlugin.instance().getStateLocation().append("guide/README.html").toPath();
    assertTrue(Files.readString(first).contains("<a href=\"tutorial.html\">Tutorial</a>"));
    Desk.picture("guide");
    Desk.page().hideView(Desk.page().findView(GuideView.ID));
  }

  @Test
  public void markdownBecomesHtmlAndNothingInItDoes() {
    String html =
        Markdown.html(
            """
            # A *b* & `c<d>`

            One **bold** line
            goes on, [with a link](x.md) and [none](y.md).

            - first
              goes on
              - inside
            - second

            1. one
            2. two

            | a | b |
            |---|---|
            | `x\\|y` | <script>alert(1)</script> |

            ```journey
            journey X < >
            ```
            """,
            address -> address.startsWith("x") ? "x.html" : null);
    assertEquals(
        """
        <h1 id="a-b--cd">A <em>b</em> &amp; <code>c&lt;d&gt;</code></h1>
        <p>One <strong>bold</strong> line
        goes on, <a href="x.html">with a link</a> and none.</p>
        <ul>
        <li>first
        goes on<ul>
        <li>inside</li>
        </ul>
        </li>
        <li>second</li>
        </ul>
        <ol>
        <li>one</li>
        <li>two</li>
        </ol>
        <table>
        <tr><th>a</th><th>b</th></tr>
        <tr><td><code>x|y</code></td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr>
        </table>
        <pre><code>journey X &lt; &gt;
        </code></pre>
        """,
        html);
    assertFalse(html.contains("<script"));
  }

  private static String page(String address) throws IOException {
    try (InputStream in = new GuidePages().getInputStream(JourneyPlugin.ID, address, Locale.ROOT)) {
      assertNotNull(in, address);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(String path) throws IOException {
    try (InputStream in = Platform.getBundle(JourneyPlugin.ID).getEntry(path).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
