package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Image;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A text without a word in it. */
final class EmptyText extends Rule<Text> {

  EmptyText() {
    super("empty-text", WARNING, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    if (text.getValue() == null || !text.getValue().isBlank()) {
      return;
    }
    EObject holder = text.eContainer();
    boolean title = text.eContainingFeature().getName().equals("title");
    if (title && holder instanceof Named named && named.getName() != null) {
      findings.add(
          named,
          "The title of %s '%s' is empty: write it, or remove it."
              .formatted(Nouns.of(named), named.getName()));
    } else if (!title
        && holder instanceof Fact fact
        && !(holder instanceof Question)
        && !(holder instanceof Image)) {
      String word = Words.of(fact).map(Word::keyword).orElse("it");
      findings.add(text, "This text is empty: write it, or remove '%s'.".formatted(word));
    }
  }
}
