package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Rating;
import org.journeydsl.model.Role;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** In an employee's journey it is the employee to whom it matters. */
final class ImportanceOfTheWrongSide extends Rule<Rating> {

  ImportanceOfTheWrongSide() {
    super("importance-of-the-wrong-side", WARNING, Rating.class);
  }

  @Override
  protected void check(Rating rating, Findings findings) {
    Journey journey = Paths.journey(rating);
    if (journey == null || JourneyParts.personas(journey).isEmpty()) {
      return;
    }
    List<Persona> personas = JourneyParts.personas(journey);
    boolean noEmployee = personas.stream().noneMatch(persona -> persona.getKind() == Kind.EMPLOYEE);
    Role wrong =
        JourneyParts.isEmployees(journey) ? Role.CUSTOMER : noEmployee ? Role.EMPLOYEE : null;
    if (wrong == null || rating.getRole() != wrong) {
      return;
    }
    Role right = wrong == Role.CUSTOMER ? Role.EMPLOYEE : Role.CUSTOMER;
    Place place = findings.places().of(rating, Literals.RATING__ROLE);
    findings.add(
        findings.places().of(rating.eContainer()),
        "This is %s journey: write 'importance %s %s'."
            .formatted(
                right == Role.EMPLOYEE ? "an employee's" : "a customer's",
                right.getLiteral(),
                rating.getValue()),
        Fix.safe(
            "Write '" + right.getLiteral() + "'",
            new TextEdit(place.file(), place.offset(), place.length(), right.getLiteral())));
  }
}
