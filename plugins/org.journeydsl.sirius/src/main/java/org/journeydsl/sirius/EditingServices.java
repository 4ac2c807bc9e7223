package org.journeydsl.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.editing.Adding;
import org.journeydsl.editing.Moving;
import org.journeydsl.editing.Removing;
import org.journeydsl.editing.Writing;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trait;
import org.journeydsl.vocabulary.Words;

/**
 * What the tools of diagrams, tables and property pages do. Each leaves a file that can be saved.
 */
public class EditingServices {

  private final Dialogs dialogs;

  public EditingServices() {
    this(Dialogs.IN_WORKBENCH);
  }

  EditingServices(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  // --------------------------------------------------------------------------------------- new

  /** A new stage behind the one that was clicked. */
  public Stage addStage(EObject object) {
    Stage here = Paths.container(object, Stage.class);
    return Adding.stage(Paths.journey(object), here);
  }

  /** A new touchpoint behind the one that was clicked, or behind all of a stage. */
  public Touchpoint addTouchpoint(EObject object) {
    return Adding.touchpoint(
        Paths.container(object, Stage.class), Paths.container(object, Touchpoint.class));
  }

  public Touchpoint addStep(EObject object) {
    return Adding.step(
        Paths.container(object, Stage.class), Paths.container(object, Touchpoint.class));
  }

  /** A new fact of a word where one was clicked: in a touchpoint, a stage, a journey, a persona. */
  public Fact add(EObject object, String word) {
    Statement holder = holder(object, word);
    String text =
        switch (word) {
          case "csat" -> "How satisfied were you?";
          case "ces" -> "How easy was it?";
          case "nps" -> "How likely are you to recommend us?";
          case "ask" -> "What should we know?";
          case "feels", "moment of truth" -> null;
          default -> "New " + word;
        };
    Fact fact = holder == null ? null : Adding.fact(holder, word, text);
    if (fact instanceof Question question && question.getKind() != QuestionKind.ASK) {
      Naming.first(question, "Question");
    } else if (fact instanceof Trait trait) {
      Naming.first(trait, Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return fact;
  }

  public Boolean mayAdd(EObject object, String word) {
    return holder(object, word) != null;
  }

  private static Statement holder(EObject object, String keyword) {
    for (EObject up = object; up != null; up = up.eContainer()) {
      Statement holder = up instanceof Statement statement ? statement : null;
      if (holder != null
          && Words.all().stream()
              .anyMatch(w -> w.keyword().equals(keyword) && Words.mayStand(w, holder))) {
        return holder;
      }
    }
    return null;
  }

  /** A way on from one touchpoint to another. */
  public Next addWay(Touchpoint from, Touchpoint to) {
    Next next = (Next) Adding.fact(from, "next", null);
    next.setTouchpoint(Adding.within(from, to));
    return next;
  }

  public Next leadTo(Next next, Touchpoint target) {
    next.setTouchpoint(Adding.within(next, target));
    return next;
  }

  public Next startFrom(Next next, Touchpoint source) {
    Moving.fact(next, source);
    return next;
  }

  /** What a touchpoint does to an expectation or a worry. */
  public Fit addFit(Touchpoint touchpoint, String word, Trait trait) {
    Fit fit = (Fit) Adding.fact(touchpoint, word, null);
    fit.getTraits().add(Adding.within(touchpoint, trait));
    return fit;
  }

  // ------------------------------------------------------------------------------------- others

  /** Writes what people read of something. */
  public EObject write(EObject object, String text) {
    Writing.text(object, text);
    return object;
  }

  /** Gives another name; one that cannot be is told why, and nothing changes. */
  public EObject rename(EObject object, String name) {
    if (object instanceof Named named && !name.strip().equals(named.getName())) {
      Writing.refusal(named, name)
          .ifPresentOrElse(dialogs::refuse, () -> Writing.name(named, name));
    }
    return object;
  }

  /** Asks for another name, and says why one cannot be while it is written. */
  public EObject renameAsked(EObject object) {
    if (object instanceof Named named && named.getName() != null) {
      String name = dialogs.name(named.getName(), each -> Writing.refusal(named, each));
      if (name != null) {
        Writing.name(named, name);
      }
    }
    return object;
  }

  /** Deletes something, with what says nothing without it. */
  public EObject discard(EObject object) {
    EObject holder = object.eContainer();
    Removing.of(object);
    return holder;
  }

  /** Opens the file at something. */
  public EObject openText(EObject object) {
    dialogs.open(object);
    return object;
  }

  // -------------------------------------------------------------------------------------- order

  public EObject moveBy(EObject object, Integer steps) {
    Moving.by(object, steps);
    return object;
  }

  public Boolean canMoveBy(EObject object, Integer steps) {
    if (object.eContainer() == null || !object.eContainingFeature().isMany()) {
      return false;
    }
    List<?> list = (List<?>) object.eContainer().eGet(object.eContainingFeature());
    int to = list.indexOf(object) + steps;
    return to >= 0 && to < list.size();
  }

  /**
   * Takes a touchpoint behind another or into a stage, a stage behind another. A touchpoint that is
   * dropped on one before it takes its place.
   */
  public EObject moveInto(EObject moved, EObject target) {
    if (moved instanceof Touchpoint touchpoint) {
      Touchpoint other = Paths.container(target, Touchpoint.class);
      Stage stage = Paths.container(target, Stage.class);
      if (stage != null && other != touchpoint) {
        List<Touchpoint> there = stage.getTouchpoints();
        int at = other == null ? there.size() - 1 : there.indexOf(other);
        boolean upwards = other != null && at < there.indexOf(touchpoint);
        int after = upwards ? at - 1 : at;
        Moving.touchpoint(touchpoint, stage, after < 0 ? null : there.get(after));
      }
    } else if (moved instanceof Stage stage && Paths.container(target, Stage.class) != stage) {
      Stage after = Paths.container(target, Stage.class);
      if (Paths.journey(target) == stage.eContainer()) {
        Moving.stage(stage, after);
      }
    }
    return moved;
  }
}
