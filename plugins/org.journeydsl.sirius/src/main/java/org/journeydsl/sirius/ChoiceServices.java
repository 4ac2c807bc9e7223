package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.editing.Adding;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * The lists of the language as choices of the property pages: whatever has one word of a list, or
 * may say a fact that is no more than one.
 */
public class ChoiceServices {

  /** Facts that are no more than a word of a list, on which a holder's page shows that word. */
  private static final List<EAttribute> OF_HOLDERS =
      List.of(
          Literals.KIND_FACT__KIND,
          Literals.STATE_FACT__STATE,
          Literals.CASE_FACT__CASE,
          Literals.STATUS__PROGRESS);

  /** What can be chosen for something. */
  public List<EAttribute> choices(EObject object) {
    List<EAttribute> choices = new ArrayList<>();
    if (object instanceof Fact fact) {
      for (EAttribute each : fact.eClass().getEAllAttributes()) {
        // The word that a fact begins with is what it is: another word is another fact.
        if (each.getEAttributeType() instanceof EEnum && !isFirstWord(fact, each)) {
          choices.add(each);
        }
      }
    }
    for (EAttribute each : OF_HOLDERS) {
      if (object instanceof Statement holder && word(each, holder) != null) {
        choices.add(each);
      }
    }
    return choices;
  }

  public Boolean hasChoices(EObject object) {
    return !choices(object).isEmpty();
  }

  private static boolean isFirstWord(Fact fact, EAttribute attribute) {
    return attribute.getName().equals("kind")
        && Words.of(fact).filter(word -> word.literal() != null).isPresent();
  }

  private static Word word(EAttribute attribute, Statement holder) {
    boolean offered =
        attribute != Literals.KIND_FACT__KIND || !Choices.kindsOf(holder.eClass()).isEmpty();
    return !offered
        ? null
        : Words.of(attribute.getEContainingClass()).stream()
            .filter(word -> Words.mayStand(word, holder))
            .findFirst()
            .orElse(null);
  }

  /** What a choice is called. */
  public String choiceLabel(EObject object, EAttribute choice) {
    String name = Choices.nameOf((EEnum) choice.getEAttributeType());
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The words to choose from. */
  public List<String> choiceWords(EObject object, EAttribute choice) {
    if (choice == Literals.KIND_FACT__KIND) {
      EObject holder = object instanceof Named ? object : object.eContainer();
      return Choices.kindsOf(holder.eClass());
    }
    return ((EEnum) choice.getEAttributeType())
        .getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
  }

  /** The word that is said now; empty where none is. */
  public String chosen(EObject object, EAttribute choice) {
    EObject owner = owner(object, choice);
    Object value = owner == null || !owner.eIsSet(choice) ? null : owner.eGet(choice);
    boolean says = owner != null && (value != null || choice.getDefaultValue() != null);
    return says
        ? ((EEnum) choice.getEAttributeType())
            .getEEnumLiteralByLiteral(owner.eGet(choice).toString())
            .getLiteral()
        : "";
  }

  /** Says another word of the list. */
  public EObject choose(EObject object, EAttribute choice, String word) {
    EEnumLiteral literal = ((EEnum) choice.getEAttributeType()).getEEnumLiteralByLiteral(word);
    EObject owner = owner(object, choice);
    if (literal != null && owner == null) {
      owner = Adding.fact((Statement) object, word(choice, (Statement) object).keyword(), null);
    }
    if (literal != null) {
      owner.eSet(choice, literal.getInstance());
    }
    return object;
  }

  /** Who says it: something itself, or a fact of it; null where none does yet. */
  private static EObject owner(EObject object, EAttribute choice) {
    if (choice.getEContainingClass().isInstance(object)) {
      return object;
    }
    return object instanceof Statement holder
        ? holder.getFacts().stream()
            .filter(choice.getEContainingClass()::isInstance)
            .findFirst()
            .orElse(null)
        : null;
  }
}
