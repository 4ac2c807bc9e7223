package org.journeydsl.eclipse.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.console.JourneyConsole;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.Exported;
import org.journeydsl.project.Generation;
import org.journeydsl.project.OutputFolder;
import org.journeydsl.project.OutputWords;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.journeydsl.project.TextFile;

/**
 * Writes journeys for people and other programs, as {@code journey generate} and {@code export}.
 */
public final class ExportWizard extends Wizard implements IExportWizard {

  private ExportPage page;
  private Optional<IContainer> folder = Optional.empty();

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    folder = Folders.folder(selection, workbench);
    setWindowTitle("Export Journeys");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(
        JourneyPlugin.imageDescriptorFromPlugin(JourneyPlugin.ID, "icons/wizard.png"));
  }

  @Override
  public void addPages() {
    page =
        new ExportPage(folder.map(each -> each.getProject().getFullPath().toString()).orElse(""));
    addPage(page);
  }

  /** What somebody chose. */
  private record Order(
      Path folder, Target target, Optional<String> language, Audience audience, Path to) {}

  @Override
  public boolean performFinish() {
    Order order =
        new Order(
            Folders.path(page.folder().orElseThrow()),
            page.target(),
            page.language(),
            page.audience(),
            page.to());
    List<String> told = new ArrayList<>();
    List<Optional<String>> problem = new ArrayList<>();
    try {
      getContainer()
          .run(
              true,
              true,
              monitor -> problem.add(export(order, told, SubMonitor.convert(monitor, 100))));
      refresh(order.to());
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof OperationCanceledException)) {
        JourneyPlugin.log("The export failed.", e.getCause());
        page.setErrorMessage("The export failed: " + e.getCause().getMessage());
      }
      return false;
    } catch (InterruptedException | OperationCanceledException e) {
      return false;
    }
    JourneyConsole.print(told);
    problem.get(0).ifPresent(page::setErrorMessage);
    return problem.get(0).isEmpty();
  }

  private static Optional<String> export(Order order, List<String> told, SubMonitor progress) {
    Selection selection = Selection.of(List.of(order.folder().toString()), order.folder());
    if (!selection.problems().isEmpty()) {
      return Optional.of(selection.problems().get(0));
    } else if (selection.groups().size() > 1) {
      return Optional.of(
          "These files belong to several projects: choose the folder of one of them.");
    }
    Selection.Group group = selection.groups().get(0);
    Project project = new ProjectLoader(group.root(), LocalDate.now()).add(group.files()).load();
    if (project.hasErrors()) {
      return Optional.of("Nothing was exported: first put the errors right.");
    }
    progress.worked(20);
    return order.target().isDocument()
        ? document(order, project, told)
        : outputs(order, project, told, progress.split(80));
  }

  private static Optional<String> document(Order order, Project project, List<String> told) {
    Exported exported = Exported.of(order.target().document(), project, order.language());
    exported.remark().ifPresent(told::add);
    Optional<String> problem = exported.problem();
    if (problem.isEmpty()) {
      problem = new TextFile(order.to(), exported.content()).write();
      told.add("wrote " + order.to());
    }
    return problem;
  }

  private static Optional<String> outputs(
      Order order, Project project, List<String> told, SubMonitor progress) {
    List<String> ids = order.target().generators();
    List<Generator> chosen =
        Generators.all().stream().filter(each -> ids.contains(each.id())).toList();
    SubMonitor work = progress.setWorkRemaining(chosen.size());
    Generation generation = Generation.of(project, chosen, order.audience(), next -> work.split(1));
    if (generation.hasErrors()) {
      return Optional.of("Nothing was exported: " + generation.findings().get(0).message());
    }
    List<OutputFolder.Result> results =
        new OutputFolder(order.to())
            .write(generation, id -> project.model().complete() && ids.contains(id));
    results.forEach(
        each ->
            OutputWords.line(each, order.to().resolve(each.path()).toString(), false)
                .ifPresent(told::add));
    told.add(
        project.settings().name()
            + ": "
            + OutputWords.counts(results, false)
            + " in "
            + order.to()
            + ".");
    return results.stream()
        .filter(
            each ->
                each.deed() == OutputFolder.Deed.FAILED
                    || each.deed() == OutputFolder.Deed.IN_THE_WAY)
        .flatMap(each -> OutputWords.line(each, each.path(), false).stream())
        .findFirst();
  }

  private static void refresh(Path written) {
    try {
      var root = ResourcesPlugin.getWorkspace().getRoot();
      for (IContainer each : root.findContainersForLocationURI(written.getParent().toUri())) {
        if (each.isAccessible()) {
          each.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
      }
    } catch (CoreException e) {
      JourneyPlugin.log("What was exported could not be shown.", e);
    }
  }
}
