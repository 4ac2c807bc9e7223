package org.journeydsl.ide.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.Project;
import org.journeydsl.validation.ParsedFile;

/**
 * The part of a project that can be drawn: its files without errors that name nothing of a file
 * with errors. Somebody who writes a survey in one file still sees the map of another.
 */
final class Drawable {

  private Drawable() {}

  /** The project without what cannot be drawn. */
  static Project of(Project project) {
    if (!project.hasErrors()) {
      return project;
    }
    List<ParsedFile> sound = new ArrayList<>(project.files());
    sound.removeIf(file -> firstError(project, file).isPresent());
    boolean fewer = true;
    while (fewer) {
      Set<Resource> kept = Collections.newSetFromMap(new IdentityHashMap<>());
      sound.forEach(file -> kept.add(file.resource()));
      kept.add(project.model().library().eResource());
      fewer = sound.removeIf(file -> !namesOnly(file, kept));
    }
    ProjectModel all = project.model();
    return new Project(
        project.root(),
        project.settings(),
        project.settingsText(),
        new ProjectModel(
            all.name(),
            all.languages(),
            all.files().stream()
                .filter(each -> sound.stream().anyMatch(file -> file.path().equals(each.path())))
                .toList(),
            all.library(),
            false),
        sound,
        List.of());
  }

  /** The first error of a file. */
  static Optional<Finding> firstError(Project project, ParsedFile file) {
    return project.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.place().file().equals(file.path()))
        .findFirst();
  }

  private static boolean namesOnly(ParsedFile file, Set<Resource> kept) {
    var contents = file.content().eAllContents();
    while (contents.hasNext()) {
      for (EObject target : contents.next().eCrossReferences()) {
        if (target.eIsProxy() || !kept.contains(target.eResource())) {
          return false;
        }
      }
    }
    return true;
  }
}
