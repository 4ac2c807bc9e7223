package org.journeydsl.rules;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Goal;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.model.Trait;
import org.journeydsl.model.TraitKind;

/** What messages call things: "touchpoint", "KPI", "expectation". */
public final class Nouns {

  private static final Map<EClass, String> SPECIAL =
      Map.of(
          Literals.KPI, "KPI",
          Literals.SUPPORT_SYSTEM, "system",
          Literals.FOLLOW_UP, "follow-up question");

  private static final Map<TraitKind, String> TRAITS =
      Map.ofEntries(
          Map.entry(TraitKind.EXPECTS, "expectation"), Map.entry(TraitKind.BELIEVES, "belief"));

  private Nouns() {}

  /** The noun for something, in lower case but for KPI. */
  public static String of(EObject object) {
    if (object instanceof Trait trait && !(object instanceof Goal)) {
      return TRAITS.getOrDefault(trait.getKind(), trait.getKind().getLiteral());
    }
    if (object instanceof Goal goal) {
      return goal.getKind().getLiteral();
    }
    return of(object.eClass());
  }

  public static String of(EClass kind) {
    String name = kind.getName();
    return SPECIAL.getOrDefault(kind, name.toLowerCase(java.util.Locale.ROOT));
  }

  /** The noun as the first word of a sentence. */
  public static String atStart(EObject object) {
    return capital(of(object));
  }

  /** A sentence's start. */
  public static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  /** "a touchpoint", "an opportunity", "an NPS question". */
  public static String withArticle(String noun) {
    return ("aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
  }

  /** "touchpoint 'Cart'": the nearest journey, stage, touchpoint or step around something. */
  public static String holder(EObject object) {
    JourneyPart part = part(object);
    return part == null ? "" : of(part) + " '" + part.getName() + "'";
  }

  /** The nearest journey, stage, touchpoint or step around something; null outside any. */
  public static JourneyPart part(EObject object) {
    for (EObject up = object; up != null; up = up.eContainer()) {
      if (up instanceof JourneyPart part) {
        return part;
      }
    }
    return null;
  }

  /** "Cart.LateFee", or "Cart" where the thing has no name of its own. */
  public static String inHolder(Named named) {
    JourneyPart part = part(named);
    String holder = part == null ? "" : part.getName();
    String own = named.getName();
    return own == null ? holder : holder + "." + own;
  }

  /** "web and app", "web, app and email". */
  public static String listed(List<? extends Named> named) {
    List<String> names = named.stream().map(Nouns::name).toList();
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** The name that a thing is known by. */
  public static String name(Named named) {
    return Members.key(named);
  }
}
