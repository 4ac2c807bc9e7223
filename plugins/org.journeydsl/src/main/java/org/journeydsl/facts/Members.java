package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/**
 * What can be named inside something: the elements of a file, the stages, touchpoints and named
 * facts of a journey, the named facts of a touchpoint.
 *
 * <p>A touchpoint belongs to its journey by name, not to its stage alone: moving it to another
 * stage changes no name.
 */
public final class Members {

  private Members() {}

  /** The name something is referred to by: a question without one goes by its kind. */
  public static String key(Named named) {
    if (named.getName() != null) {
      return named.getName();
    }
    return named instanceof Question question ? question.getKind().getLiteral() : null;
  }

  /** All members in order, without those that nobody named. */
  public static List<Named> of(EObject container) {
    List<Named> members = new ArrayList<>();
    each(container, (name, member) -> members.add(member));
    return members;
  }

  /** The members of a name, in order. */
  public static List<Named> of(EObject container, String name) {
    List<Named> members = new ArrayList<>(2);
    each(
        container,
        (key, member) -> {
          if (key.equals(name)) {
            members.add(member);
          }
        });
    return members;
  }

  /** Calls back for each member with its name. */
  public static void each(EObject container, BiConsumer<String, Named> visit) {
    if (container instanceof JourneyFile file) {
      for (Element element : file.getElements()) {
        tell(element, visit);
      }
    } else if (container instanceof Statement statement) {
      facts(statement.getFacts(), visit);
      if (container instanceof Journey journey) {
        for (Stage stage : journey.getStages()) {
          tell(stage, visit);
          touchpoints(stage.getTouchpoints(), visit);
        }
        touchpoints(journey.getLostTouchpoints(), visit);
      } else if (container instanceof Stage stage) {
        touchpoints(stage.getTouchpoints(), visit);
      } else if (container instanceof Touchpoint touchpoint) {
        facts(touchpoint.getLateFacts(), visit);
      }
    }
  }

  private static void touchpoints(List<Touchpoint> touchpoints, BiConsumer<String, Named> visit) {
    for (Touchpoint touchpoint : touchpoints) {
      tell(touchpoint, visit);
    }
  }

  private static void facts(List<Fact> facts, BiConsumer<String, Named> visit) {
    for (Fact fact : facts) {
      if (fact instanceof Named named) {
        tell(named, visit);
      } else {
        // What stands under `employee Picker < … >` belongs to the touchpoint.
        facts(fact.getFacts(), visit);
      }
    }
  }

  private static void tell(Named named, BiConsumer<String, Named> visit) {
    String key = key(named);
    if (key != null) {
      visit.accept(key, named);
    }
  }
}
