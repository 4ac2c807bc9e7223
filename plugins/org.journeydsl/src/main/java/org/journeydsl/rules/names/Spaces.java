package org.journeydsl.rules.names;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.NameSpace;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.rules.Nouns;

/** Walks the name spaces of a project and says in words what holds them. */
final class Spaces {

  private Spaces() {}

  static void each(ProjectModel project, Consumer<NameSpace> visit) {
    for (ProjectFile file : project.files()) {
      NameSpace.of(file.content()).forEach(visit);
      var contents = EcoreUtil.<EObject>getAllContents(List.of(file.content()));
      while (contents.hasNext()) {
        // Unnamed facts such as `employee` share the name space of what they stand in.
        if (contents.next() instanceof Statement holder && holder instanceof Named) {
          NameSpace.of(holder).forEach(visit);
        }
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
