package org.journeydsl.rules.questions;

import org.journeydsl.facts.Members;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Question;
import org.journeydsl.rules.Nouns;

/** What messages call a question: {@code Cart.Ease}, or {@code Cart.csat} where it has no name. */
final class QuestionPath {

  private QuestionPath() {}

  static String of(Question question) {
    JourneyPart holder = Nouns.part(question);
    String own = Members.key(question);
    return holder == null || holder.getName() == null ? own : holder.getName() + "." + own;
  }
}
