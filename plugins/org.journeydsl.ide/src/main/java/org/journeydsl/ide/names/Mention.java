package org.journeydsl.ide.names;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Place;
import org.journeydsl.model.Named;

/**
 * One name in a text, with what it stands for.
 *
 * @param place where it is written; of {@code Checkout.Cart} each part is a mention of its own
 * @param name as it is compared: in normal form C, without the sign of a reserved word
 * @param target what bears the name; null where the name leads nowhere
 * @param user the fact or element that writes the name; the bearer itself where it gets its name
 * @param role what the name does here
 * @param wanted what kind of thing the user wants here; null where any will do
 */
public record Mention(
    Place place, String name, Named target, EObject user, Role role, EClass wanted) {

  /** What a name does where it is written. */
  public enum Role {
    /** Gives something its name. */
    DECLARES,
    /** Refers to something. */
    REFERS,
    /** Stands for something that has no name of its own: the {@code csat} of a question. */
    STANDS_IN,
    /** Names the file that the rest of the name is looked for in. */
    NAMES_FILE
  }

  public boolean declares() {
    return role == Role.DECLARES || role == Role.STANDS_IN;
  }
}
