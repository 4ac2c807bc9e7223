package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.Backing;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Quote;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A quote is somebody's words, or it is made up; readers must know which. */
final class QuoteWithoutSource extends Rule<Quote> {

  QuoteWithoutSource() {
    super("quote-without-source", NOTE, Quote.class);
  }

  @Override
  protected void check(Quote quote, Findings findings) {
    if (quote.eContainer() instanceof Persona persona && Backing.of(quote).sources().isEmpty()) {
      findings.add(
          quote,
          ("This quote of persona '%s' names no source: add 'from', or 'from hypothesis' if nobody"
                  + " said it.")
              .formatted(persona.getName()));
    }
  }
}
