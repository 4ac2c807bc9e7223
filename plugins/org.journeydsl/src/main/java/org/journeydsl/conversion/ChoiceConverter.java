package org.journeydsl.conversion;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.journeydsl.findings.Guess;
import org.journeydsl.vocabulary.Choices;

/**
 * Reads a word from a fixed list, such as the kind of a channel. The words are no keywords, so that
 * they stay free as names.
 */
final class ChoiceConverter implements IValueConverter<Enumerator> {

  private final EEnum list;

  ChoiceConverter(EEnum list) {
    this.list = list;
  }

  @Override
  public Enumerator toValue(String word, INode node) {
    if (word == null) {
      return null;
    }
    EEnumLiteral literal = list.getEEnumLiteralByLiteral(word);
    if (literal != null) {
      return literal.getInstance();
    }
    var words = list.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    var guess = Guess.nearest(word, words);
    throw new Slip(
        "unknown-choice",
        "'%s' is no %s: write %s.%s"
            .formatted(
                word,
                Choices.nameOf(list),
                Choices.listed(words),
                guess.map(g -> " Did you mean '" + g + "'?").orElse("")),
        node,
        null,
        guess.orElse(null));
  }

  @Override
  public String toString(Enumerator value) {
    return value.getLiteral();
  }
}
