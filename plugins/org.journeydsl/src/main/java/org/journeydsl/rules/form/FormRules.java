package org.journeydsl.rules.form;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The form of facts and texts, in the order of the catalogue. */
public final class FormRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new MisplacedFact(),
          new MisplacedAnchor(),
          new RepeatedFact(),
          new RepeatedFeeling(),
          new FactAfterTouchpoint(),
          new FactIndentedAsTheStages(),
          new FeelingOutOfRange(),
          new RatingOutOfRange(),
          new PercentageOver100(),
          new RangeBackwards(),
          new ImageWithoutDescription(),
          new UnknownLanguage(),
          new RepeatedLanguage(),
          new TranslationSameAsOriginal(),
          new TextInTheWrongScript(),
          new EmptyText(),
          new PlaceholderText());

  private FormRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
