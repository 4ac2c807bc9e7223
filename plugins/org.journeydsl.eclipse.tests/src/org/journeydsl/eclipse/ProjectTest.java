package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.builder.ConversionOffer;
import org.journeydsl.eclipse.builder.GenerateJob;
import org.journeydsl.eclipse.builder.JourneyNature;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.eclipse.console.JourneyConsole;
import org.journeydsl.eclipse.server.JourneyProjects;
import org.journeydsl.eclipse.server.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey projects: what is generated when files are saved, and what the workbench shows of it. */
@ExtendWith(CleanDesk.class)
public final class ProjectTest {

  private static final String SHOP =
      "journey Checkout \"Buying\" <\n  stage Purchase <\n    touchpoint Cart\n  >\n>\n";

  private static final String SETTINGS =
      "[output]\nfolder = \"out\"\n\n[generators]\nrun = [\"html-map\", \"mermaid\"]\n";

  @BeforeEach
  public void emptyTheConsole() {
    JourneyConsole.get().clearConsole();
  }

  @Test
  public void savingGeneratesInTheBackground() throws CoreException {
    try (Desk desk = Desk.withProject("saving")) {
      desk.file("journey.toml", SETTINGS);
      desk.file("shop.journey", SHOP);
      Saving.generates(desk.project(), true);
      ITextEditor editor = desk.open("shop.journey");
      Desk.cursorBehind(editor, "touchpoint Cart");
      Keys.type(editor, " \"The basket\"");
      Desk.save(editor);
      IFile map = desk.project().getFile("out/mermaid/Checkout.mmd");
      Desk.await("a map in the workspace", map::exists);
      Desk.await("what was typed in the map", () -> desk.saved(pathOf(map)).contains("The basket"));
      IFolder out = desk.project().getFolder("out");
      assertTrue(out.isDerived());
      assertTrue(map.isDerived(IResource.CHECK_ANCESTORS));
      Desk.await("the console", () -> console().contains("saving: 2 written in /saving/out."));
      assertTrue(console().contains("wrote /saving/out/mermaid/Checkout.mmd\n"), console());
      new JourneyConsole().openConsole();
      Desk.await("links", () -> links().length == written() && written() >= 2);
      Desk.cursorBehind(editor, "\"The basket");
      Keys.type(editor, " again");
      JourneyConsole.get().clearConsole();
      Desk.save(editor);
      Desk.await("new", () -> console().contains("written"));
      Desk.picture("console");
      Desk.await("links anew", () -> links().length == written() && written() >= 2);
      links()[links().length - 1].linkActivated();
      Desk.calm();
      Desk.awaitEqual("Checkout.mmd", Desk::inFront);
    }
  }

  @Test
  public void nothingIsGeneratedWithErrorsOrWithoutTheWish() {
    try (Desk desk = Desk.withProject("wishes")) {
      desk.file("journey.toml", SETTINGS);
      desk.file("shop.journey", SHOP);
      idle();
      assertFalse(desk.project().getFolder("out").exists());
      Saving.generates(desk.project(), true);
      desk.file("shop.journey", SHOP.replace("touchpoint", "touchpont"));
      Desk.await("the console", () -> console().contains("first put the errors right"));
      assertFalse(desk.project().getFolder("out").exists());
    }
  }

  @Test
  public void whoGeneratesWithoutAProjectIsAskedForOne() throws CommandException {
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand("org.journeydsl.eclipse.generate", null);
    Desk.await("a question", () -> console().startsWith("Generate what? Select a project"));
  }

  @Test
  public void cleanRemovesOnlyWhatWasGenerated() throws CoreException {
    try (Desk desk = Desk.withProject("cleaning")) {
      desk.file("journey.toml", SETTINGS);
      desk.file("shop.journey", SHOP);
      GenerateJob.of(desk.project()).schedule();
      Desk.await("a map", () -> desk.project().getFile("out/Checkout.html").exists());
      idle();
      desk.file("out/mine.txt", "mine");
      desk.project().build(IncrementalProjectBuilder.CLEAN_BUILD, new NullProgressMonitor());
      assertEquals(
          List.of("mine.txt"),
          Arrays.stream(desk.project().getFolder("out").members())
              .map(IResource::getName)
              .toList());
      Desk.await("the console", () -> console().contains("removed /cleaning/out/Checkout.html"));
      assertTrue(desk.project().getFile("shop.journey").exists());
    }
  }

  @Test
  public void aCancelledRunWritesNothing() {
    try (Desk desk = Desk.withProject("cancelling")) {
      desk.file("shop.journey", SHOP);
      GenerateJob job = GenerateJob.of(desk.project());
      JobChangeAdapter stop =
          new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
              event.getJob().cancel();
            }
          };
      job.addJobChangeListener(stop);
      job.schedule();
      Desk.await("the console", () -> console().contains("cancelling: cancelled"));
      job.removeJobChangeListener(stop);
      assertFalse(desk.project().getFolder("build").exists());
    }
  }

  @Test
  public void aProjectIsConvertedAndBack() throws CoreException {
    IProject project = plain("plain");
    try {
      IFile file = project.getFile("shop.journey");
      file.create("journey Checkout <\n".getBytes(), true, false, null);
      Desk.calm();
      JourneyNature.add(project, null);
      assertTrue(JourneyProjects.isOne(project));
      assertEquals(1, project.getDescription().getBuildSpec().length);
      Desk.settle();
      Desk.await("a finding", () -> markers(project) > 0);
      JourneyNature.remove(project, null);
      assertFalse(JourneyProjects.isOne(project));
      assertEquals(0, project.getDescription().getBuildSpec().length);
      Desk.awaitEqual(0, () -> markers(project));
      assertTrue(file.exists());
    } finally {
      project.delete(true, true, null);
    }
  }

  @Test
  public void openingAJourneyOffersTheConversionOnce() throws CoreException {
    IProject project = plain("offered");
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    ConversionOffer offer = new ConversionOffer();
    window.getPartService().addPartListener(offer);
    try {
      IFile file = project.getFile("shop.journey");
      file.create(SHOP.getBytes(), true, false, null);
      IDE.openEditor(Desk.page(), file);
      Desk.await("the question", () -> question() != null);
      Desk.picture("conversion-offer");
      Widgets.press(Widgets.button(question(), "Make It One"));
      assertTrue(JourneyProjects.isOne(project));
      JourneyNature.remove(project, null);
      Desk.page().closeAllEditors(false);
      IDE.openEditor(Desk.page(), file);
      Desk.linger();
      assertEquals(null, question());
    } finally {
      window.getPartService().removePartListener(offer);
      Desk.page().closeAllEditors(false);
      project.delete(true, true, null);
    }
  }

  @Test
  public void theProjectExplorerShowsFindingsAndOutputs() throws CoreException {
    try (Desk desk = Desk.withProject("shown")) {
      desk.file("journey.toml", SETTINGS);
      desk.file("shop.journey", SHOP);
      GenerateJob.of(desk.project()).schedule();
      Desk.await("a map", () -> desk.project().getFile("out/Checkout.html").exists());
      idle();
      IFile broken = desk.file("broken.journey", "journey Broken <\n  feels delighted\n>\n");
      Desk.await("a finding", () -> !desk.findings("broken.journey").isEmpty());
      CommonNavigator explorer = (CommonNavigator) Desk.page().showView(ProjectExplorer.VIEW_ID);
      explorer.getCommonViewer().setInput(ResourcesPlugin.getWorkspace().getRoot());
      explorer.selectReveal(new StructuredSelection(broken));
      explorer.getCommonViewer().expandToLevel(desk.project(), 1);
      var files = explorer.getCommonViewer().getTree().getItem(0);
      Desk.await("an outputs' folder", () -> labels(files).contains("out (generated)"));
      Desk.await(
          "errors",
          () ->
              labels(files).stream()
                  .anyMatch(each -> each.matches("broken\\.journey \\(\\d+ errors?(, .*)?\\)")));
      Desk.picture("explorer");
      desk.file("broken.journey", SHOP.replace("Checkout", "Mended"));
      Desk.await(
          "no error", () -> labels(files).stream().noneMatch(each -> each.contains("error")));
    }
  }

  /** What stands beside the icons of a project's files. */
  private static List<String> labels(TreeItem project) {
    return Arrays.stream(project.getItems()).map(TreeItem::getText).toList();
  }

  private static Shell question() {
    return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
        .filter(each -> each.isVisible() && each.getText().equals("Journey project"))
        .findFirst()
        .orElse(null);
  }

  private static int markers(IProject project) {
    try {
      return project.findMarkers(
              org.journeydsl.eclipse.findings.FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)
          .length;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IProject plain(String name) throws CoreException {
    Server.get();
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    return project;
  }

  private static String pathOf(IFile file) {
    return file.getProjectRelativePath().toString();
  }

  private static IHyperlink[] links() {
    return JourneyConsole.get().getHyperlinks();
  }

  /** How many lines of the console say that a file was written. */
  private static long written() {
    return console().lines().filter(each -> each.startsWith("wrote ")).count();
  }

  private static String console() {
    return JourneyConsole.get().getDocument().get().replace("\r\n", "\n");
  }

  /** Waits until builds and generators are through. */
  private static void idle() {
    Desk.calm();
    Desk.await(
        "idle jobs",
        () ->
            Job.getJobManager().find(GenerateJob.class).length == 0
                && Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
    Desk.calm();
  }
}
