package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Question;

/** The questions that journeys ask, as their files have them. */
public final class AskedQuestions {

  private AskedQuestions() {}

  /** All questions of a project, in order of files and lines. */
  public static List<Question> of(ProjectModel project) {
    List<Question> questions = new ArrayList<>();
    project.journeys().forEach(journey -> questions.addAll(within(journey)));
    return questions;
  }

  /** The questions of something and of all below it; of a question, itself. */
  public static List<Question> within(Named subject) {
    List<Question> questions = new ArrayList<>();
    if (subject instanceof Question question) {
      questions.add(question);
    }
    for (var each = EcoreUtil.<EObject>getAllContents(subject, false); each.hasNext(); ) {
      if (each.next() instanceof Question question) {
        questions.add(question);
      }
    }
    return questions;
  }

  /** What a question stands at: its touchpoint, its stage or its journey. */
  public static Named holder(Question question) {
    EObject holder = question.eContainer();
    while (!(holder instanceof Named)) {
      holder = holder.eContainer();
    }
    return (Named) holder;
  }

  /**
   * The employee whom a question under {@code employee} asks; empty where it asks the traveller.
   */
  public static Optional<Persona> employee(Question question) {
    return Optional.ofNullable(Paths.container(question, EmployeeView.class))
        .map(EmployeeView::getPersona);
  }

  /** Whether those who travel a journey are employees. */
  public static boolean isOfEmployees(Journey journey) {
    List<Persona> personas =
        journey.getFacts().stream()
            .filter(PersonaUse.class::isInstance)
            .flatMap(use -> ((PersonaUse) use).getPersonas().stream())
            .toList();
    return !personas.isEmpty()
        && personas.stream().allMatch(persona -> persona.getKind() == Kind.EMPLOYEE);
  }
}
