package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.guide.GuideView;
import org.journeydsl.workbench.NextWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the workbench of {@code ./journey ide} has. */
@ExtendWith(CleanDesk.class)
public final class WorkbenchTest {

  @TempDir Path folder;

  @Test
  public void whoAsksForHelpGetsTheGuide() {
    PlatformUI.getWorkbench().getHelpSystem().displayHelp();
    Desk.await("the guide", () -> Desk.page().findView(GuideView.ID) != null);
    assertFalse(TrayDialog.isDialogHelpAvailable(), "dialogs have no question mark");
  }

  /** As Eclipse leaves its wish when it is restarted, or another workspace is chosen. */
  @ParameterizedTest
  @CsvSource({
    "'-data\nfile:/tmp/my%20journeys/\n',/tmp/my journeys",
    "'-data\n/tmp/others\n',/tmp/others",
    "'-clean\n',''",
  })
  public void theNextWorkspaceIsTold(String wish, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("next"), "");
    System.setProperty("eclipse.exitdata", wish);
    System.setProperty("journey.next", file.toString());
    try {
      new NextWorkspace().postShutdown(PlatformUI.getWorkbench());
    } finally {
      System.clearProperty("eclipse.exitdata");
      System.clearProperty("journey.next");
    }
    assertEquals(told, Files.readString(file));
  }
}
