package org.journeydsl.rules.names;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.NameSpace;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.rules.Nouns;

/** Walks the name spaces of a project and says in words what holds them. */
final class Spaces {

  private Spaces() {}

  static void each(ProjectModel project, Consumer<NameSpace> visit) {
    project.files().forEach(file -> each(file, visit));
  }

  /** Walks the name spaces of the files in which somebody gave a former name. */
  static void eachWithFormerNames(ProjectModel project, Consumer<NameSpace> visit) {
    for (ProjectFile file : project.files()) {
      if (file.objects().stream().anyMatch(FormerName.class::isInstance)) {
        each(file, visit);
      }
    }
  }

  private static void each(ProjectFile file, Consumer<NameSpace> visit) {
    NameSpace.of(file.content()).forEach(visit);
    for (EObject object : file.objects()) {
      // Unnamed facts such as `employee` share the name space of what they stand in.
      if (object instanceof Statement holder && holder instanceof Named) {
        NameSpace.of(holder).forEach(visit);
      }
    }
  }

  /** "this file", "journey 'Checkout'". */
  static String container(EObject holder) {
    if (holder instanceof JourneyFile) {
      return "this file";
    }
    String name = holder instanceof Named named ? Nouns.name(named) : null;
    return name == null ? "this " + Nouns.of(holder) : Nouns.of(holder) + " '" + name + "'";
  }
}
