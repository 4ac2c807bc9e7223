package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** The questions of a form, with hidden ones that hold what travels with the answers. */
record LimeQuestions(Form form, FormLanguages languages) {

  /** What the address of a survey can say, as {@code …?persona=Olena&channel=app}. */
  static final List<String> PARAMETERS = List.of("persona", "channel", "wave");

  List<LimeQuestion> all() {
    List<LimeQuestion> all = new ArrayList<>();
    for (String parameter : PARAMETERS) {
      all.add(hidden(parameter, 'S', Relevance.ALWAYS, languages.each(tag -> parameter)));
    }
    String path = form.questionnaire().identity();
    all.add(hidden("surveypath", '*', Relevance.ALWAYS, languages.each(tag -> path)));
    for (Question question : form.questions()) {
      all.addAll(of(question));
    }
    List<Relevance> due = form.callBacks().stream().map(this::due).toList();
    if (!due.isEmpty()) {
      String value = Relevance.any(due).asValue();
      all.add(hidden("callback", '*', Relevance.ALWAYS, languages.each(tag -> value)));
    }
    return all;
  }

  private Relevance due(Form.Due due) {
    String code = code(due.question());
    return due.when().map(when -> Relevance.in(code, when)).orElse(Relevance.answered(code));
  }

  private List<LimeQuestion> of(Question question) {
    List<LimeQuestion> all = new ArrayList<>();
    Relevance audience = audience(question);
    Optional<RatingScale> scale = form.scale(question);
    all.add(
        new LimeQuestion(
            code(question),
            scale.isPresent() ? 'L' : type(question.getAnswer()),
            audience,
            false,
            languages.say(Wordings.of(question.getText())),
            scale.map(this::values).orElseGet(() -> options(question))));
    for (FollowUp followUp : question.getFollowUps()) {
      all.add(
          new LimeQuestion(
              form.codes().of(Platform.LIMESURVEY, followUp),
              'T',
              due(followUp, question, scale),
              false,
              languages.say(Wordings.of(followUp.getText())),
              List.of()));
    }
    Map<String, String> origin = languages.each(tag -> form.origin(question, tag));
    all.add(hidden(form.codes().origin(Platform.LIMESURVEY, question), '*', audience, origin));
    return all;
  }

  private static char type(AnswerKind answer) {
    return switch (answer) {
      case OPEN -> 'T';
      case CHOICE -> 'L';
      case SEVERAL -> 'M';
      case YES_NO -> 'Y';
    };
  }

  private static LimeQuestion hidden(
      String code, char type, Relevance relevance, Map<String, String> texts) {
    return new LimeQuestion(code, type, relevance, true, texts, List.of());
  }

  private static Relevance audience(Question question) {
    List<Relevance> conditions = new ArrayList<>();
    among("persona", question.getAudience()).ifPresent(conditions::add);
    among("channel", question.getChannels()).ifPresent(conditions::add);
    return Relevance.all(conditions);
  }

  private static Optional<Relevance> among(String parameter, List<? extends Named> wanted) {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Relevance.unknownOrAmong(parameter, wanted.stream().map(Named::getName).toList()));
  }

  private Relevance due(FollowUp followUp, Question question, Optional<RatingScale> scale) {
    String code = code(question);
    if (scale.isPresent() && followUp.getWhen() != null) {
      return Relevance.in(code, followUp.getWhen());
    }
    if (question.getOptions().isEmpty() || question.getAnswer() != AnswerKind.SEVERAL) {
      return Relevance.answered(code);
    }
    return Relevance.any(
        options(question).stream()
            .map(option -> Relevance.answered(code + "_" + option.code()))
            .toList());
  }

  private String code(Question question) {
    return form.codes().of(Platform.LIMESURVEY, question);
  }

  private List<LimeQuestion.Choice> values(RatingScale scale) {
    List<LimeQuestion.Choice> values = new ArrayList<>();
    Form.values(scale, form.languages())
        .forEach(
            (value, words) ->
                values.add(new LimeQuestion.Choice(String.valueOf(value), languages.say(words))));
    return values;
  }

  private List<LimeQuestion.Choice> options(Question question) {
    CodeMap codes = form.codes();
    List<LimeQuestion.Choice> options = new ArrayList<>();
    for (Option option : question.getOptions()) {
      options.add(
          new LimeQuestion.Choice(
              codes.of(Platform.LIMESURVEY, option), languages.say(Wordings.title(option))));
    }
    return options;
  }
}
