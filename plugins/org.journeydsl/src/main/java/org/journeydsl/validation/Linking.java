package org.journeydsl.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.Journey;
import org.journeydsl.model.StateFact;
import org.journeydsl.scoping.JourneyNames;

/** Puts what names mean in their place, in all files of a project. */
final class Linking {

  private Linking() {}

  /**
   * Links files.
   *
   * @param atOnce whether many files are linked at once, on all cores
   * @return for each file, in order, the files that its names lead to
   */
  static List<Set<Resource>> link(ProjectModel project, List<ParsedFile> files, boolean atOnce) {
    List<ProjectFile> all = project.files();
    // What several threads would ask of each other's files is settled before they start: where
    // names are kept, and which journey a future one is based on.
    for (ParsedFile file : files) {
      var names = file.resource().getResourceServiceProvider().get(JourneyNames.class);
      names.prepare(file.content());
      names.prepare(project.library());
    }
    for (Journey journey : project.journeys()) {
      JourneyParts.facts(journey, StateFact.class).forEach(StateFact::getBasedOn);
    }
    if (atOnce) {
      EcoreUtil.resolveAll(project.library());
    }
    IntStream each = IntStream.range(0, all.size());
    return (atOnce ? each.parallel() : each).mapToObj(i -> link(all.get(i).objects())).toList();
  }

  /** Links one file alone; tells which files its names lead to. */
  static Set<Resource> link(ParsedFile file) {
    return link(ProjectFile.objectsOf(file.content()));
  }

  /** Each look at a reference puts what it means in its place. */
  private static Set<Resource> link(List<EObject> objects) {
    Set<Resource> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject object : objects) {
      for (EObject target : object.eCrossReferences()) {
        if (target.eResource() != null) {
          used.add(target.eResource());
        }
      }
    }
    return used;
  }
}
