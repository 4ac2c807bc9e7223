package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.JourneyFile;

/** Who refers to what, over all files of a project; counted when first asked. */
public final class Uses {

  private final ProjectModel project;
  private List<Map<EObject, List<EObject>>> users;

  Uses(ProjectModel project) {
    this.project = project;
  }

  /** Puts together what was counted file by file with {@link #in}, in order of the files. */
  Uses(List<Map<EObject, List<EObject>>> users) {
    this.project = null;
    this.users = users;
  }

  /** Who refers to what in one file. */
  public static Map<EObject, List<EObject>> in(JourneyFile file) {
    Map<EObject, List<EObject>> users = new IdentityHashMap<>();
    count(ProjectFile.objectsOf(file), users);
    return users;
  }

  /** The objects that refer to an element, in order of files and lines; usually facts. */
  public List<EObject> of(EObject element) {
    if (users == null) {
      Map<EObject, List<EObject>> all = new IdentityHashMap<>();
      project.files().forEach(file -> count(file.objects(), all));
      users = List.of(all);
    }
    List<EObject> found = List.of();
    for (Map<EObject, List<EObject>> some : users) {
      List<EObject> here = some.get(element);
      if (here != null && found.isEmpty()) {
        found = here;
      } else if (here != null) {
        found = new ArrayList<>(found);
        found.addAll(here);
      }
    }
    return found;
  }

  private static void count(List<EObject> objects, Map<EObject, List<EObject>> users) {
    for (EObject user : objects) {
      for (EObject used : user.eCrossReferences()) {
        if (!used.eIsProxy()) {
          users.computeIfAbsent(used, key -> new ArrayList<>(2)).add(user);
        }
      }
    }
  }
}
