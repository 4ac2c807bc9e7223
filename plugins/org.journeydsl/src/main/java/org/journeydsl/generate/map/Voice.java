package org.journeydsl.generate.map;

import java.math.BigDecimal;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Element;
import org.journeydsl.model.Named;
import org.journeydsl.model.Range;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;

/** Says everything of a model in one language, as far as its texts have it. */
record Voice(Language language, Words words) {

  static Voice in(String tag) {
    return new Voice(Language.of(tag), Words.of(tag));
  }

  /** A text in this language, or in the language that its author wrote it in. */
  Phrase of(Text text) {
    if (text == null || text.getValue() == null) {
      return Phrase.NONE;
    }
    var original = Wording.languageOf(text);
    if (original.equals(language.tag())) {
      return Phrase.of(text.getValue());
    }
    for (var translation : text.getTranslations()) {
      if (translation.getLanguage().equals(language.tag())) {
        return Phrase.of(translation.getValue());
      }
    }
    for (var translation : text.getTranslations()) {
      if (primary(translation.getLanguage()).equals(primary(language.tag()))) {
        return Phrase.of(translation.getValue());
      }
    }
    return new Phrase(
        text.getValue(), primary(original).equals(primary(language.tag())) ? "" : original);
  }

  /** What something is called: its title, or its name where it has none. */
  Phrase titleOf(Named named) {
    Text title = null;
    if (named instanceof Element element) {
      title = element.getTitle();
    } else if (named instanceof Touchpoint touchpoint) {
      title = touchpoint.getTitle();
    } else if (named instanceof Stage stage) {
      title = stage.getTitle();
    } else {
      // A question, a pain, a trait: what they say is what they are called.
      var feature = named.eClass().getEStructuralFeature("text");
      title = feature == null ? null : (Text) named.eGet(feature);
    }
    return title == null ? Phrase.of(named.getName()) : of(title);
  }

  String amount(Amount amount) {
    if (amount == null) {
      return "";
    }
    return (amount.signed() ? "+" : "") + words.amount(amount.number(), amount.unit());
  }

  String range(Range range) {
    return range.low() == range.high()
        ? words.number(BigDecimal.valueOf(range.low()))
        : range.low() + "–" + range.high();
  }

  private static String primary(String tag) {
    var end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
