package org.journeydsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.State;
import org.journeydsl.model.StateFact;

/**
 * The names that a file offers to others: its elements, and the stages, touchpoints and questions
 * of its journeys. Where a future journey writes a name again, the bare name means the current one.
 */
final class FileNames {

  private final Map<String, List<Named>> elements = new HashMap<>();
  private final Map<String, List<Named>> current = new HashMap<>();
  private final Map<String, List<Named>> future = new HashMap<>();

  FileNames(JourneyFile file) {
    for (Element element : file.getElements()) {
      add(elements, Members.key(element), element);
      if (element instanceof Journey journey) {
        Map<String, List<Named>> members = isFuture(journey) ? future : current;
        Members.each(journey, (name, member) -> add(members, name, member));
      }
    }
  }

  private static void add(Map<String, List<Named>> names, String name, Named named) {
    if (name != null) {
      names.computeIfAbsent(name, key -> new ArrayList<>(1)).add(named);
    }
  }

  private static boolean isFuture(Journey journey) {
    return journey.getFacts().stream()
        .anyMatch(fact -> fact instanceof StateFact state && state.getState() == State.FUTURE);
  }

  /** Where a path of names leads: elements first, then members of current journeys, then future. */
  List<Named> find(List<String> names, EClass type) {
    for (Map<String, List<Named>> level : List.of(elements, current, future)) {
      List<Named> found = follow(level.getOrDefault(names.get(0), List.of()), names, type);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The names of all of a kind. */
  Set<String> all(EClass type) {
    Set<String> all = new TreeSet<>();
    for (Map<String, List<Named>> level : List.of(elements, current, future)) {
      level.forEach(
          (name, bearers) -> {
            if (bearers.stream().anyMatch(type::isInstance)) {
              all.add(name);
            }
          });
    }
    return all;
  }

  /** Goes on from the bearers of the first name to those of the last. */
  static List<Named> follow(List<Named> bearers, List<String> names, EClass type) {
    List<Named> found = new ArrayList<>(1);
    for (Named bearer : bearers) {
      if (names.size() == 1) {
        if (type.isInstance(bearer)) {
          found.add(bearer);
        }
      } else {
        List<String> rest = names.subList(1, names.size());
        for (Named leaf : follow(Members.of(bearer, rest.get(0)), rest, type)) {
          if (!found.contains(leaf)) {
            found.add(leaf);
          }
        }
      }
    }
    return found;
  }
}
