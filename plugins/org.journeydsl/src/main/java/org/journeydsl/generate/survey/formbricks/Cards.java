package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.model.Consent;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;

/** The cards of a form, in order: consent, then each question with what is asked after it. */
record Cards(Form form, FormLanguages languages) {

  List<Card> all() {
    Elements elements = new Elements(form, languages);
    List<Card> cards = new ArrayList<>();
    if (!form.anonymous()) {
      int number = 1;
      for (Consent consent : form.consents()) {
        String id = "survey__consent" + (number == 1 ? "" : number);
        cards.add(Card.always("consent", elements.consent(id, consent)));
        number++;
      }
    }
    form.questions().forEach(question -> cards.addAll(of(question, elements)));
    return cards;
  }

  private List<Card> of(Question question, Elements elements) {
    List<Card> cards = new ArrayList<>();
    JsonObject element = elements.question(question);
    String code = element.get("id").getAsString();
    List<Condition> audience = new ArrayList<>();
    among("persona", question.getAudience()).ifPresent(audience::add);
    among("channel", question.getChannels()).ifPresent(audience::add);
    List<Condition> callBack =
        form.callBacks().stream()
            .filter(due -> due.question() == question)
            .map(due -> due.when().map(when -> in(question, when)))
            .map(due -> due.orElse(Condition.answered(code)))
            .toList();
    cards.add(new Card(Paths.of(question), element, audience, "", callBack));
    for (FollowUp followUp : question.getFollowUps()) {
      Condition due =
          followUp.getWhen() != null && form.scale(question).isPresent()
              ? in(question, followUp.getWhen())
              : Condition.answered(code);
      cards.add(
          new Card(
              CodeMap.identity(followUp),
              elements.followUp(followUp),
              List.of(due),
              code,
              List.of()));
    }
    return cards;
  }

  private Condition in(Question question, Range when) {
    String code = form.codes().of(Platform.FORMBRICKS, question);
    RatingScale scale = form.scale(question).orElseThrow();
    return NativeScale.of(question.getKind(), scale).isPresent()
        ? Condition.in(code, when, scale)
        : Condition.among(
            code,
            IntStream.rangeClosed(when.low(), when.high())
                .filter(value -> scale.range().contains(value))
                .mapToObj(Elements::value)
                .toList());
  }

  private static Optional<Condition> among(String field, List<? extends Named> wanted) {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Condition.unknownOrAmong(field, wanted.stream().map(Named::getName).toList()));
  }
}
