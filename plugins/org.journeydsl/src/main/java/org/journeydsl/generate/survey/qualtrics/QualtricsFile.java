package org.journeydsl.generate.survey.qualtrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormWords;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.Consent;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** One questionnaire in the language it starts in, as Qualtrics' Advanced Format. */
final class QualtricsFile {

  private final Form form;
  private final String language;
  private final StringBuilder text = new StringBuilder();

  private QualtricsFile(Form form) {
    this.form = form;
    this.language = form.languages().get(0);
  }

  static String of(Form form) {
    QualtricsFile file = new QualtricsFile(form);
    file.fill();
    return file.text.toString();
  }

  private void fill() {
    line("[[AdvancedFormat]]");
    for (String parameter : List.of("persona", "channel", "wave")) {
      line("[[ED:" + parameter + "]]");
    }
    line("[[ED:survey_path:" + form.questionnaire().identity() + "]]");
    for (Question question : form.questions()) {
      line("[[ED:" + code(question) + "_origin:" + form.origin(question, language) + "]]");
    }
    line("");
    line("[[Block:" + words(form.questionnaire().title()).replace("]", "") + "]]");
    told("survey_intro", form.intro());
    consent();
    form.questions().forEach(this::question);
    told("survey_thanks", form.thanks());
  }

  private void question(Question question) {
    Optional<RatingScale> scale = form.scale(question);
    start(type(question, scale), code(question), Wordings.of(question.getText()));
    List<String> choices = new ArrayList<>();
    scale.ifPresent(each -> choices.addAll(values(each)));
    if (scale.isEmpty() && question.getAnswer() == AnswerKind.YES_NO) {
      choices.add(FormWords.YES.in(language));
      choices.add(FormWords.NO.in(language));
    }
    for (Option option : question.getOptions()) {
      choices.add(words(Wordings.title(option)));
    }
    choices(choices);
    for (FollowUp followUp : question.getFollowUps()) {
      String code = form.codes().of(Platform.SURVEYJS, followUp);
      start("TE:Essay", code, Wordings.of(followUp.getText()));
      line("");
    }
  }

  private static String type(Question question, Optional<RatingScale> scale) {
    if (scale.isPresent()) {
      return "MC:SingleAnswer:Horizontal";
    }
    return switch (question.getAnswer()) {
      case OPEN -> "TE:Essay";
      case CHOICE, YES_NO -> "MC:SingleAnswer:Vertical";
      case SEVERAL -> "MC:MultipleAnswer:Vertical";
    };
  }

  /** The number stands in front everywhere: answers are exported as words. */
  private List<String> values(RatingScale scale) {
    List<String> values = new ArrayList<>();
    for (int value = scale.range().low(); value <= scale.range().high(); value++) {
      String number = String.valueOf(value);
      values.add(scale.label(value).map(label -> number + " – " + words(label)).orElse(number));
    }
    return values;
  }

  /** To be ticked; where nobody is known, to be read. */
  private void consent() {
    for (Consent consent : form.consents()) {
      Wordings wordings = Wordings.of(consent.getText());
      String link = consent.getUrl() == null ? "" : "<br>" + QualtricsText.html(consent.getUrl());
      line("[[Question:" + (form.anonymous() ? "DB" : "MC:SingleAnswer:Vertical") + "]]");
      line("[[ID:survey_consent]]");
      line(words(wordings) + link);
      choices(form.anonymous() ? List.of() : List.of(FormWords.YES.in(language)));
    }
  }

  private void told(String id, Wordings wordings) {
    if (!wordings.isEmpty()) {
      start("DB", id, wordings);
      line("");
    }
  }

  private void start(String type, String id, Wordings wordings) {
    line("[[Question:" + type + "]]");
    line("[[ID:" + id + "]]");
    line(words(wordings));
  }

  private void choices(List<String> choices) {
    if (!choices.isEmpty()) {
      line("[[Choices]]");
      choices.forEach(this::line);
    }
    line("");
  }

  private String code(Question question) {
    return form.codes().of(Platform.SURVEYJS, question);
  }

  private String words(Wordings wordings) {
    return QualtricsText.html(wordings.inOrOriginal(language));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
