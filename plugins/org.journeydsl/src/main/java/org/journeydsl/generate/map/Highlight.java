package org.journeydsl.generate.map;

import java.util.List;

/**
 * An answer that a reader looks for first: where it hurts most, what decides, what is only assumed.
 *
 * @param kind the style's and the words' name for the question: low, moments, assumed, next
 * @param figure a number that says it in one sign, or empty
 * @param answers where to look; at most a handful
 * @param more how many there are beyond the answers shown
 */
public record Highlight(String kind, String figure, List<Answer> answers, int more) {

  /**
   * One answer.
   *
   * @param note what makes it one: why it hurts there, who owns the step, what is new; or empty
   */
  public record Answer(Tie tie, Phrase note) {

    static Answer of(Tie tie) {
      return new Answer(tie, Phrase.NONE);
    }
  }

  /** The words of its heading; clients are told the next steps, not who owns them. */
  public String heading() {
    boolean owned = answers.isEmpty() || answers.stream().anyMatch(each -> !each.note().isEmpty());
    return kind.equals("next") && !owned ? "highlight.steps" : "highlight." + kind;
  }

  /** Whether there is nothing to worry about: the page then says so, because that is an answer. */
  public boolean isNone() {
    return answers.isEmpty();
  }
}
