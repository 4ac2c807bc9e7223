package org.journeydsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.StateFact;

/**
 * Finds what a name means at a place: from the place outwards, then the file, then what it imports,
 * then the library. The nearest scope that has the name in the wanted kind wins.
 */
@Singleton
public class JourneyNames {

  @Inject private IResourceScopeCache cache;

  /**
   * Looks a name up.
   *
   * @param place where it is written
   * @param name dot-separated, as {@code Checkout.Cart}
   * @param type what is wanted
   */
  Resolution resolve(EObject place, String name, EClass type) {
    List<String> names = List.of(name.split("\\."));
    // Elements stand at the top of files only. Not looking inside also keeps `based on` from asking
    // for itself while it is being resolved.
    boolean canBeInside = !JourneyPackage.Literals.ELEMENT.isSuperTypeOf(type);
    for (EObject up = place;
        canBeInside && up != null && !(up instanceof JourneyFile);
        up = up.eContainer()) {
      List<Named> found = inside(up, names, type, new HashSet<>());
      if (!found.isEmpty()) {
        return new Resolution(found);
      }
    }
    Resource resource = place.eResource();
    if (resource == null || resource.getContents().isEmpty()) {
      return Resolution.NONE;
    }
    List<Named> own = names((JourneyFile) resource.getContents().get(0)).find(names, type);
    return own.isEmpty() ? outside(resource, names, type) : new Resolution(own);
  }

  /** Makes ready for several threads to look names of a file up at once. */
  public void prepare(JourneyFile file) {
    names(file);
  }

  /** What bears a name in one file, as another file would see it. */
  public List<Named> in(JourneyFile file, String name, EClass type) {
    return names(file).find(List.of(name.split("\\.")), type);
  }

  /** All that a name may mean at a place; one thing where all is well. */
  public List<Named> candidates(EObject place, String name, EClass type) {
    return resolve(place, name, type).candidates();
  }

  /** The names that may be written at a place for something of a kind, for guesses. */
  public Set<String> visible(EObject place, EClass type) {
    Set<String> visible = new LinkedHashSet<>();
    for (EObject up = place; up != null && !(up instanceof JourneyFile); up = up.eContainer()) {
      collect(up, type, visible);
      if (up instanceof Journey journey) {
        for (var fact : journey.getFacts()) {
          if (fact instanceof StateFact state && state.getBasedOn() != null) {
            collect(state.getBasedOn(), type, visible);
          }
        }
      }
    }
    Resource resource = place.eResource();
    if (resource == null || resource.getContents().isEmpty()) {
      return visible;
    }
    visible.addAll(names((JourneyFile) resource.getContents().get(0)).all(type));
    ImportedFiles imports = ImportedFiles.in(resource);
    imports.of(resource).forEach(file -> visible.addAll(names(file).all(type)));
    imports.library().forEach(file -> visible.addAll(names(file).all(type)));
    return visible;
  }

  /** The names that one file offers to files that import it, for something of a kind. */
  public Set<String> offered(JourneyFile file, EClass type) {
    return names(file).all(type);
  }

  private static void collect(EObject container, EClass type, Set<String> names) {
    Members.each(
        container,
        (name, member) -> {
          if (type.isInstance(member)) {
            names.add(name);
          }
        });
  }

  private List<Named> inside(
      EObject container, List<String> names, EClass type, Set<Journey> seen) {
    List<Named> found = FileNames.follow(members(container, names.get(0)), names, type);
    if (found.isEmpty() && container instanceof Journey journey && seen.add(journey)) {
      // A future journey may name what the current one has.
      for (var fact : journey.getFacts()) {
        if (fact instanceof StateFact state && state.getBasedOn() != null) {
          return inside(state.getBasedOn(), names, type, seen);
        }
      }
    }
    return found;
  }

  private List<Named> members(EObject container, String name) {
    // Anything else has few members, and is looked through at once.
    boolean hasMany = container instanceof Journey || container instanceof Stage;
    if (hasMany && container.eResource() != null) {
      return cache
          .get(
              container,
              container.eResource(),
              () -> {
                var byName = new HashMap<String, List<Named>>();
                Members.each(
                    container,
                    (key, member) ->
                        byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(member));
                return byName;
              })
          .getOrDefault(name, List.of());
    }
    return Members.of(container, name);
  }

  private Resolution outside(Resource resource, List<String> names, EClass type) {
    ImportedFiles imports = ImportedFiles.in(resource);
    List<Named> found = new ArrayList<>(1);
    for (JourneyFile file : imports.of(resource)) {
      for (Named named : names(file).find(names, type)) {
        if (!found.contains(named)) {
          found.add(named);
        }
      }
    }
    if (found.isEmpty() && names.size() > 1) {
      List<String> rest = names.subList(1, names.size());
      for (JourneyFile file : imports.of(resource)) {
        if (ImportedFiles.stem(file.eResource()).equals(names.get(0))) {
          found.addAll(names(file).find(rest, type));
        }
      }
    }
    if (found.isEmpty()) {
      for (JourneyFile file : imports.library()) {
        found.addAll(names(file).find(names, type));
      }
    }
    return new Resolution(found);
  }

  private FileNames names(JourneyFile file) {
    return cache.get(FileNames.class, file.eResource(), () -> new FileNames(file));
  }
}
