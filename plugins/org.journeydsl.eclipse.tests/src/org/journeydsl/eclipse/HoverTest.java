package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.internal.text.html.BrowserInformationControl;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.hover.Hovers;
import org.journeydsl.eclipse.markdown.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages beside the text: what a word means, and why a finding matters. */
@ExtendWith(CleanDesk.class)
public final class HoverTest {

  private static Page page(ITextEditor editor, String words) {
    Hovers hovers = new Hovers();
    var viewer = Desk.viewer(editor);
    var region = hovers.getHoverRegion(viewer, Desk.offset(editor, words) + 1);
    return (Page) hovers.getHoverInfo2(viewer, region);
  }

  @Test
  public void aNameTellsWhatItStandsFor() {
    try (Desk desk = Desk.withProject("hovers")) {
      ITextEditor editor = ReadingTest.open(desk);
      Page page = page(editor, "Olena\n  link");
      assertTrue(
          page.getHtml().contains("<strong>persona</strong> <code>Olena</code>"), page::getHtml);
      assertTrue(
          page.toString().startsWith("persona \"Olena\" \u2013 Olena the baker"), page::toString);
      assertNull(page(editor, "Olena is only"));
      editor.selectAndReveal(Desk.offset(editor, "Olena\n  link") + 1, 0);
      Desk.operate(editor, ISourceViewer.INFORMATION);
      if (BrowserInformationControl.isAvailable(editor.getSite().getShell())) {
        Desk.await("the page in a browser", () -> inBrowser("Olena the baker").isPresent());
        Sight.awaitDrawn(inBrowser("Olena the baker").orElseThrow());
      }
      Desk.picture("hover");
    }
  }

  /** The page beside the text that says something. */
  private static Optional<Browser> inBrowser(String words) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> !shell.isDisposed() && shell.isVisible())
        .flatMap(shell -> Widgets.in(shell, Browser.class))
        .filter(browser -> browser.getText() != null && browser.getText().contains(words))
        .findFirst();
  }

  @Test
  public void aFindingShowsThePageOfItsRule() throws CoreException {
    try (Desk desk = Desk.withProject("rulepages")) {
      ITextEditor editor = ReadingTest.open(desk);
      String said = page(editor, "message \"").getHtml();
      String rule = rule(desk, "message");
      assertTrue(said.contains("<hr />\n<p><strong>" + rule + "</strong>"), said);
      assertTrue(said.contains("Copy the real words from the system"), said);
      editor.selectAndReveal(Desk.offset(editor, "message \"") + 1, 0);
      Desk.operate(editor, ISourceViewer.INFORMATION);
      if (BrowserInformationControl.isAvailable(editor.getSite().getShell())) {
        Desk.await("the rule's page", () -> inBrowser("Copy the real words").isPresent());
        Sight.awaitDrawn(inBrowser("Copy the real words").orElseThrow());
      }
      Desk.picture("hover-finding");
    }
  }

  private static String rule(Desk desk, String words) throws CoreException {
    for (var each :
        desk.project()
            .getFile("shop.journey")
            .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
      if (ReadingTest.SHOP.startsWith(words, each.getAttribute(IMarker.CHAR_START, 0))) {
        return each.getAttribute(FindingMarkers.RULE, "");
      }
    }
    throw new AssertionError("no finding at " + words + ": " + desk.findings("shop.journey"));
  }

  @Test
  public void whatAuthorsWriteIsNoHtml() {
    Page page =
        new Page("**a** <script>x</script> [b](javascript:x) ![c](http://example.org/c.png)");
    assertTrue(page.getHtml().contains("<strong>a</strong>"), page::getHtml);
    assertTrue(page.getHtml().contains("&lt;script&gt;"), page::getHtml);
    assertTrue(!page.getHtml().contains("javascript:"), page::getHtml);
  }
}
