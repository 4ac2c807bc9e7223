package org.journeydsl.generate.survey.formbricks;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.generate.survey.FormWords;
import org.journeydsl.generate.survey.Terms;
import org.journeydsl.model.Question;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.ScaleUse;

/** What Formbricks has no place for, a sentence each that goes on after its name. */
final class FormbricksLeftOut {

  private FormbricksLeftOut() {}

  static List<String> of(Form form) {
    List<String> words = new ArrayList<>();
    FormLanguages languages = FormbricksLanguages.of(form.languages());
    List<String> missing = languages.without(form.languages());
    if (!missing.isEmpty()) {
      words.add(
          "has no place for the languages "
              + String.join(", ", missing)
              + ": ask in one variety of a language, and write a rare one with its region.");
    }
    form.unknownYesNo().ifPresent(words::add);
    List<String> unknown = form.languages().stream().filter(tag -> !FormWords.know(tag)).toList();
    if (form.thanks().isEmpty() && !unknown.isEmpty()) {
      words.add(
          "needs words of thanks in " + String.join(", ", unknown) + ": write them with 'thanks'.");
    }
    scales(form, words);
    if (firstIsForSome(form)) {
      words.add(
          "shows its first card to everybody: put a question without 'for' and 'on' before the"
              + " others.");
    }
    sending(form, words);
    return words;
  }

  private static void scales(Form form, List<String> words) {
    List<String> lists = new ArrayList<>();
    List<String> unlabelled = new ArrayList<>();
    for (Question question : form.questions()) {
      RatingScale scale = form.scale(question).orElse(null);
      if (scale == null) {
        continue;
      }
      if (NativeScale.of(question.getKind(), scale).isEmpty()) {
        lists.add("'" + Paths.of(question) + "' (" + scale.range() + ")");
      } else if (scale.hasInnerLabels() && chosen(question)) {
        unlabelled.add("'" + Paths.of(question) + "'");
      }
    }
    if (!lists.isEmpty()) {
      words.add(
          "has no scale for "
              + Terms.sentence(lists)
              + ": they are lists there, and answers come back as words.");
    }
    if (!unlabelled.isEmpty()) {
      words.add(
          "shows words at the two ends of a scale only: those between are left out in "
              + Terms.sentence(unlabelled)
              + ".");
    }
  }

  /**
   * Whether the author chose the scale. What stands between the ends of the usual ones is known.
   */
  private static boolean chosen(Question question) {
    return !JourneyParts.facts(question, ScaleUse.class).isEmpty();
  }

  private static boolean firstIsForSome(Form form) {
    Question first = form.questions().get(0);
    boolean consentIsFirst = !form.anonymous() && !form.consents().isEmpty();
    return !consentIsFirst && !(first.getAudience().isEmpty() && first.getChannels().isEmpty());
  }

  private static void sending(Form form, List<String> words) {
    Distribution distribution = new Distribution(form);
    if (!distribution.onTheSpot()) {
      return;
    }
    boolean to = !form.facts(Recipients.class).isEmpty();
    words.add(
        "knows the moment of 'send'"
            + (to ? " and the people of 'to'" : "")
            + " under names of its own only: choose the action"
            + (to ? " and the people" : "")
            + " in the editor.");
    if (distribution.delayIsTooLong()) {
      words.add(
          "waits as long as the page is open, so a delay of more than 15 minutes is left out: send a"
              + " link then, or let the app report the moment later.");
    }
    if (form.anonymous()) {
      words.add(
          "knows who answers where the app tells it its users: show an anonymous survey before that,"
              + " or send it as a link.");
    }
  }
}
