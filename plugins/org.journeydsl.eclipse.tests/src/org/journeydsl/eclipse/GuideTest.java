package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.journeydsl.eclipse.guide.FirstMapView;
import org.journeydsl.eclipse.guide.FirstStart;
import org.journeydsl.eclipse.guide.GuidePages;
import org.journeydsl.eclipse.guide.GuideText;
import org.journeydsl.eclipse.guide.GuideView;
import org.journeydsl.eclipse.perspective.JourneyPerspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cheat sheet, the perspective and the pages of the guide. */
@ExtendWith(CleanDesk.class)
public final class GuideTest {

  @Test
  public void aFirstStartOpensThePerspectiveAndTheSteps() {
    // As nobody has touched it: another test may have closed a view of it.
    Desk.page().resetPerspective();
    Desk.perspective("org.eclipse.ui.resourcePerspective");
    FirstStart.welcome();
    Desk.awaitEqual(JourneyPerspective.ID, () -> Desk.page().getPerspective().getId());
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
    Desk.awaitEqual(List.of(), () -> cut(Widgets.first(ScrolledForm.class)));
    Desk.picture("first-start");
  }

  /** What does not fit: the steps stand in a narrow column, and their words go on below. */
  private static List<String> cut(ScrolledForm form) {
    int width = form.getClientArea().width;
    return Arrays.stream(form.getBody().getChildren())
        .filter(each -> each.getBounds().x + each.getBounds().width > width)
        .map(each -> each + " " + each.getBounds() + " of " + width)
        .toList();
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
    Set<String> pages = new TreeSet<>();
    int places = 0;
    while (contents.find()) {
      String page = contents.group(1);
      pages.add(page);
      String html = page(page);
      assertTrue(html.contains("<h1"), page);
      var links = Pattern.compile("(?:href|src)=\"([^\"#:]*)(?:#([^\"]*))?\"").matcher(html);
      while (links.find()) {
        String target =
            links.group(1).isEmpty()
                ? page
                : Path.of(page).getParent().resolve(links.group(1)).normalize().toString();
        String source = target.replaceAll("\\.html$", ".md");
        assertNotNull(
            Platform.getBundle(JourneyPlugin.ID).getEntry(source), page + " leads to " + target);
        if (links.group(2) != null) {
          places++;
          String place = "id=\"" + links.group(2) + "\"";
          assertTrue(page(target).contains(place), page + " leads to " + place + " in " + target);
        }
      }
    }
    Set<String> all = new TreeSet<>();
    Platform.getBundle(JourneyPlugin.ID)
        .findEntries("docs", "*.md", true)
        .asIterator()
        .forEachRemaining(
            each -> all.add(each.getPath().substring(1).replaceAll("\\.md$", ".html")));
    assertEquals(all, pages);
    assertTrue(places > 8, "links to places in pages: " + places);
  }

  @Test
  public void theGuideOpensBesideTheTexts() throws Exception {
    PlatformUI.getWorkbench()
        .getService(org.eclipse.ui.handlers.IHandlerService.class)
        .executeCommand("org.journeydsl.eclipse.guide", null);
    Sight.awaitDrawn(Widgets.first(Browser.class));
    Path first = JourneyPlugin.instance().getStateLocation().append("guide/README.html").toPath();
    assertTrue(Files.readString(first).contains("<a href=\"tutorial.html\">Tutorial</a>"));
    Desk.picture("guide");
    Desk.page().hideView(Desk.page().findView(GuideView.ID));
  }

  @Test
  public void aPageLeadsToWhatComesWithItAndHtmlInItIsText() {
    GuideText page =
        new GuideText(
            """
            <!-- Written by a test. -->
            # The `map` & more

            One **bold** line, [with a link](x.md), [*none*](y.md) and ![a picture](z.png).

            | a | b |
            |---|---|
            | `x` | <script>alert(1)</script> |
            """,
            address -> address.startsWith("x") ? "x.html" : null);
    assertEquals("The map & more", page.title());
    assertEquals(
        """
        <h1 id="the-map--more">The <code>map</code> &amp; more</h1>
        <p>One <strong>bold</strong> line, <a href="x.html">with a link</a>, <em>none</em> and a picture.</p>
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th>b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><code>x</code></td>
        <td>&lt;script&gt;alert(1)&lt;/script&gt;</td>
        </tr>
        </tbody>
        </table>
        """,
        page.html());
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
