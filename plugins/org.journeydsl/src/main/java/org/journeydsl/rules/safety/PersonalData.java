package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Optional;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Link;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * A text with what looks like the data of a real person. Quotes from research carry it along, and
 * maps travel far.
 */
final class PersonalData extends Rule<Text> {

  PersonalData() {
    super("personal-data", WARNING, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    if (text.eContainer() instanceof Link) {
      return;
    }
    for (Wording wording : Wording.of(text)) {
      String value = wording.value();
      boolean told =
          tell("an e-mail address", MailAddress.in(value), wording, findings)
              || tell("an account number", Numbers.account(value), wording, findings)
              || tell("a card number", Numbers.card(value), wording, findings)
              || tell("a phone number", Numbers.phone(value), wording, findings);
      if (told) {
        return;
      }
    }
  }

  private static boolean tell(
      String kind, Optional<String> found, Wording wording, Findings findings) {
    found.ifPresent(
        data ->
            findings.add(
                wording.holder(),
                wording.feature(),
                "This text holds what looks like %s ('%s'): leave it out, or write an example."
                    .formatted(kind, Shown.masked(data))));
    return found.isPresent();
  }
}
