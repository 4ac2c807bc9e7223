package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Step;

/**
 * Named things of one kind in one container, among which each name may stand once: the personas of
 * a file, the touchpoints and steps of a journey, the pains of a touchpoint.
 *
 * @param holder the container
 * @param members those with a name, in order
 */
public record NameSpace(EObject holder, List<Named> members) {

  public NameSpace {
    members = List.copyOf(members);
  }

  /** The name spaces of a file: its elements, kind by kind. */
  public static List<NameSpace> of(JourneyFile file) {
    Map<EClass, List<Named>> byKind = new LinkedHashMap<>();
    for (Element element : file.getElements()) {
      add(byKind, element);
    }
    return spaces(file, byKind);
  }

  /** The name spaces of an element, part or fact. */
  public static List<NameSpace> of(Statement holder) {
    if (holder.getFacts().isEmpty() && !(holder instanceof Journey)) {
      return List.of();
    }
    Map<EClass, List<Named>> byKind = new LinkedHashMap<>();
    if (holder instanceof Journey journey) {
      for (Stage stage : journey.getStages()) {
        add(byKind, stage);
        stage.getTouchpoints().forEach(touchpoint -> add(byKind, touchpoint));
      }
    }
    collect(holder, byKind);
    return spaces(holder, byKind);
  }

  private static void collect(Statement holder, Map<EClass, List<Named>> byKind) {
    for (Fact fact : holder.getFacts()) {
      if (fact instanceof Named named) {
        add(byKind, named);
      } else {
        collect(fact, byKind);
      }
    }
  }

  private static void add(Map<EClass, List<Named>> byKind, Named named) {
    if (named.getName() != null) {
      EClass kind =
          named instanceof Step
              ? Literals.TOUCHPOINT
              : named instanceof Goal ? Literals.TRAIT : named.eClass();
      byKind.computeIfAbsent(kind, key -> new ArrayList<>(2)).add(named);
    }
  }

  private static List<NameSpace> spaces(EObject holder, Map<EClass, List<Named>> byKind) {
    return byKind.values().stream().map(members -> new NameSpace(holder, members)).toList();
  }
}
