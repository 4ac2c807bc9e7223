package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.ProjectModel;

/** Who refers to what, over all files of a project; counted when first asked. */
public final class Uses {

  private final ProjectModel project;
  private Map<EObject, List<EObject>> users;

  Uses(ProjectModel project) {
    this.project = project;
  }

  /** The objects that refer to an element, in order of files and lines; usually facts. */
  public List<EObject> of(EObject element) {
    if (users == null) {
      users = new IdentityHashMap<>();
      for (var file : project.files()) {
        var contents = EcoreUtil.getAllContents(List.of(file.content()));
        while (contents.hasNext()) {
          if (contents.next() instanceof EObject user) {
            for (EObject used : user.eCrossReferences()) {
              if (!used.eIsProxy()) {
                users.computeIfAbsent(used, key -> new ArrayList<>(2)).add(user);
              }
            }
          }
        }
      }
    }
    return users.getOrDefault(element, List.of());
  }
}
