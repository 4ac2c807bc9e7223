package org.journeydsl.eclipse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.guide.FirstMapView;
import org.journeydsl.eclipse.guide.GuideView;
import org.journeydsl.eclipse.map.JourneyMapView;
import org.journeydsl.eclipse.perspective.JourneyPerspective;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Begins each test at a workbench as nobody has used it: what another test left open, or an earlier
 * run of the same, is put away. A test that fails leaves a picture of what it saw, and the
 * workbench's log.
 */
public final class CleanDesk implements BeforeEachCallback, AfterTestExecutionCallback {

  private static final int LINES_OF_LOG = 400;

  /** When a window that nobody answers is closed, in milliseconds: else it holds all tests up. */
  private static final int RESCUE = 180_000;

  private final Runnable rescue =
      () -> {
        Sight.keep();
        others().forEach(Shell::close);
      };

  @Override
  public void beforeEach(ExtensionContext test)
      throws CoreException, BackingStoreException, PartInitException {
    Sight.forget();
    Desk.await("a workbench window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
    others().forEach(Shell::close);
    Desk.page().closeAllEditors(false);
    Desk.calm();
    for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      each.delete(true, true, null);
    }
    InstanceScope.INSTANCE.getNode(JourneyPlugin.ID).clear();
    perspective();
    forgetTheMap();
    Desk.await(
        "idle jobs", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive();
    Desk.calm();
    Display.getCurrent().timerExec(RESCUE, rescue);
  }

  /** Windows other than the workbench's that somebody sees. */
  private static Stream<Shell> others() {
    List<Shell> ours =
        Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
            .map(each -> each.getShell())
            .toList();
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(each -> !each.isDisposed() && each.isVisible() && !ours.contains(each));
  }

  private static void perspective() {
    IWorkbenchPage page = Desk.page();
    if (!page.getPerspective().getId().equals(JourneyPerspective.ID)) {
      Desk.perspective(JourneyPerspective.ID);
    }
    for (IViewReference each : page.getViewReferences()) {
      if (List.of(GuideView.ID, FirstMapView.ID, "org.eclipse.ui.internal.introview")
          .contains(each.getId())) {
        page.hideView(each);
      }
    }
  }

  /** The view keeps audience, language and zoom from one day to the next. */
  private static void forgetTheMap() throws PartInitException {
    IViewPart map = Desk.page().showView(JourneyMapView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
    MPart part = map.getSite().getService(MPart.class);
    Desk.page().hideView(map);
    part.getPersistedState().clear();
  }

  @Override
  public void afterTestExecution(ExtensionContext test) throws IOException {
    Display.getCurrent().timerExec(-1, rescue);
    if (test.getExecutionException().isPresent()) {
      String name =
          "failed-"
              + test.getRequiredTestClass().getSimpleName()
              + "."
              + test.getRequiredTestMethod().getName();
      Path picture = Sight.write(Sight.kept(), free(name));
      Files.writeString(
          Path.of(picture.toString().replaceAll("png$", "txt")),
          story(test.getExecutionException().get()));
    }
  }

  /** A test may fail in each of its runs, for another reason. */
  private static String free(String name) {
    int run = 1;
    while (Files.exists(Sight.folder().resolve(name + "-" + run + ".png"))) {
      run++;
    }
    return name + "-" + run;
  }

  private static String story(Throwable problem) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    problem.printStackTrace(out);
    Display display = Display.getCurrent();
    out.println("\nWindows: " + others().map(Object::toString).collect(Collectors.joining(", ")));
    out.println(
        "Active: " + display.getActiveShell() + ", keys go to " + display.getFocusControl());
    out.println("\nThe workbench's log:");
    Path log = Platform.getLogFileLocation().toPath();
    List<String> lines = new ArrayList<>();
    if (Files.exists(log)) {
      lines.addAll(Files.readAllLines(log, StandardCharsets.UTF_8));
    }
    lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()).forEach(out::println);
    out.flush();
    return text.toString();
  }
}
