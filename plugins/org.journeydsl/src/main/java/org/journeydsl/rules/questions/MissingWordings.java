package org.journeydsl.rules.questions;

import java.util.List;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Text;

/** The languages that a text is not in. */
final class MissingWordings {

  private MissingWordings() {}

  /** Of some languages those in which a reader finds no words; none where there is no text. */
  static List<String> of(Text text, List<String> tags) {
    if (text == null || text.getValue() == null || text.getValue().isBlank()) {
      return List.of();
    }
    List<Wording> wordings = Wording.of(text);
    return tags.stream()
        .filter(tag -> wordings.stream().noneMatch(wording -> wording.serves(tag)))
        .toList();
  }
}
