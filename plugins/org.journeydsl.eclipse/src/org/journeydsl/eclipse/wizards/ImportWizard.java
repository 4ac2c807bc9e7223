package org.journeydsl.eclipse.wizards;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.console.JourneyConsole;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.journeydsl.project.TextFile;
import org.journeydsl.project.Translated;

/**
 * Brings in journeys that exist elsewhere, and translations that come back, as {@code journey
 * import} does.
 */
public final class ImportWizard extends Wizard implements IImportWizard {

  private IWorkbench workbench;
  private ImportPage page;
  private Optional<IContainer> folder = Optional.empty();

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    folder = Folders.folder(selection, workbench);
    setWindowTitle("Import Journeys");
    setDefaultPageImageDescriptor(
        JourneyPlugin.imageDescriptorFromPlugin(JourneyPlugin.ID, "icons/wizard.png"));
  }

  @Override
  public void addPages() {
    page = new ImportPage(folder.map(each -> each.getFullPath().toString()).orElse(""));
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IContainer folder = page.folder().orElseThrow();
    List<String> written = new ArrayList<>();
    Optional<String> problem =
        page.isTranslation() ? translate(folder, written) : write(folder, written);
    try {
      Folders.refresh(folder);
      JourneyConsole.print(written.stream().map(each -> "wrote " + each).toList());
      if (problem.isPresent()) {
        page.setErrorMessage(problem.get());
        return false;
      }
      if (!written.isEmpty()) {
        Folders.open(
            workbench,
            folder.getWorkspace().getRoot().getFile(IPath.fromPortableString(written.get(0))));
      }
    } catch (CoreException e) {
      JourneyPlugin.log("What was imported could not be shown.", e);
    }
    return true;
  }

  private Optional<String> write(IContainer folder, List<String> written) {
    Path root = Folders.path(folder);
    for (TextFile each : page.imported().files(root)) {
      Optional<String> problem = each.write();
      if (problem.isPresent()) {
        return problem;
      }
      written.add(shown(folder, root, each.path()));
    }
    return Optional.empty();
  }

  private static String shown(IContainer folder, Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    return folder.getFullPath().append(path).toString();
  }

  private Optional<String> translate(IContainer folder, List<String> written) {
    Path root = Folders.path(folder);
    Selection selection = Selection.of(List.of(root.toString()), root);
    if (!selection.problems().isEmpty()) {
      return Optional.of(selection.problems().get(0));
    } else if (selection.groups().size() > 1) {
      return Optional.of("Translations are for one project: choose its folder.");
    }
    Selection.Group group = selection.groups().get(0);
    Project project = new ProjectLoader(group.root(), LocalDate.now()).add(group.files()).load();
    if (project.hasErrors()) {
      return Optional.of("Nothing was imported: first put the project's errors right.");
    }
    Translated translated = Translated.of(project, page.content(), page.language());
    List<String> problems = new ArrayList<>(translated.problems());
    List<String> failed = translated.write(project);
    translated
        .texts()
        .keySet()
        .forEach(path -> written.add(shown(folder, root, group.root().resolve(path))));
    problems.add(translated.count() + " translations are new or different.");
    JourneyConsole.print(problems);
    return failed.stream().findFirst();
  }
}
