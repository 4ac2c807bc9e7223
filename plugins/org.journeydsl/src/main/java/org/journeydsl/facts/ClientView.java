package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.Activity;
import org.journeydsl.model.ActivityKind;
import org.journeydsl.model.Department;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Handle;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Lead;
import org.journeydsl.model.Note;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Sender;
import org.journeydsl.model.SupportSystem;

/**
 * A project as somebody outside the organisation may see it: without back stage, support,
 * employees, owners and notes.
 *
 * <p>It is a copy in which these facts do not exist. Whatever is made of it cannot tell them, in
 * whichever format.
 *
 * @param origins what stands in a file for each part of the copy
 */
public record ClientView(ProjectModel project, Map<EObject, EObject> origins) {

  /** Copies a project and leaves out what is internal. */
  public static ClientView of(ProjectModel project) {
    var copier = new EcoreUtil.Copier();
    List<ProjectFile> files = new ArrayList<>();
    List<EObject> roots = new ArrayList<>();
    for (ProjectFile file : project.files()) {
      JourneyFile copy = (JourneyFile) copier.copy(file.content());
      roots.add(copy);
      files.add(new ProjectFile(file.path(), copy));
    }
    JourneyFile library = (JourneyFile) copier.copy(project.library());
    roots.add(library);
    copier.copyReferences();
    Map<EObject, EObject> origins = new IdentityHashMap<>();
    copier.forEach((origin, copy) -> origins.put(copy, origin));
    leaveOut(roots);
    DanglingReferences.remove(roots, copier.values());
    leaveOutUnmentioned(roots);
    return new ClientView(
        new ProjectModel(project.name(), project.languages(), files, library, project.complete()),
        origins);
  }

  private static void leaveOut(List<EObject> roots) {
    List<EObject> internal = new ArrayList<>();
    for (var each = EcoreUtil.<EObject>getAllContents(roots, false); each.hasNext(); ) {
      EObject object = each.next();
      if (object instanceof Opportunity opportunity) {
        opportunity.getDepartments().clear();
      }
      if (object instanceof Fact fact && isInternal(fact)) {
        internal.add(object);
      }
    }
    internal.forEach(EcoreUtil::remove);
  }

  /** Departments, systems and employees that only back stage, owners or notes spoke of. */
  private static void leaveOutUnmentioned(List<EObject> roots) {
    Set<EObject> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());
    List<EObject> inside = new ArrayList<>();
    for (var each = EcoreUtil.<EObject>getAllContents(roots, false); each.hasNext(); ) {
      EObject object = each.next();
      mentioned.addAll(object.eCrossReferences());
      if (object instanceof Department
          || object instanceof SupportSystem
          || object instanceof Persona persona && persona.getKind() == Kind.EMPLOYEE) {
        inside.add(object);
      }
    }
    inside.stream().filter(each -> !mentioned.contains(each)).forEach(EcoreUtil::remove);
  }

  private static boolean isInternal(Fact fact) {
    return fact instanceof Activity activity && activity.getKind() != ActivityKind.FRONTSTAGE
        || fact instanceof EmployeeView
        || fact instanceof Owner
        || fact instanceof Sender
        || fact instanceof Lead
        || fact instanceof Handle
        || fact instanceof Note;
  }

  /** Where a part stands in a file. */
  public EObject origin(EObject part) {
    return origins.getOrDefault(part, part);
  }
}
