package org.journeydsl.generate.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Range;
import org.journeydsl.model.Wording;
import org.journeydsl.model.WordingKind;

/** One questionnaire with what every platform's form of it needs. */
public record Form(Questionnaire questionnaire, CodeMap codes, ProjectModel project) {

  /** An answer after which somebody is called back; any answer where there is no range. */
  public record Due(Question question, Optional<Range> when) {}

  /** The forms of a project, in order. */
  public static List<Form> of(ProjectModel project) {
    CodeMap codes = CodeMap.of(project);
    return codes.questionnaires().stream().map(each -> new Form(each, codes, project)).toList();
  }

  /** The name of its files, without folder and ending. */
  public String file() {
    return codes.of(questionnaire);
  }

  public List<Question> questions() {
    return questionnaire.questions();
  }

  /** Language tags, the one that the form starts in first. */
  public List<String> languages() {
    return questionnaire.languages(project);
  }

  public Optional<RatingScale> scale(Question question) {
    return RatingScale.of(question, project);
  }

  /** Whether nobody knows who answered. */
  public boolean anonymous() {
    return !facts(Anonymous.class).isEmpty();
  }

  public List<Consent> consents() {
    return facts(Consent.class);
  }

  /** Words before the first question; without any where nobody wrote some. */
  public Wordings intro() {
    return wording(WordingKind.INTRO);
  }

  /** Words after the last question; without any where nobody wrote some. */
  public Wordings thanks() {
    return wording(WordingKind.THANKS);
  }

  private Wordings wording(WordingKind kind) {
    return facts(Wording.class).stream()
        .filter(each -> each.getKind() == kind)
        .findFirst()
        .map(each -> Wordings.of(each.getText()))
        .orElse(Wordings.of(null));
  }

  /** What the survey says of one kind; nothing where nobody declared one. */
  public <T extends Fact> List<T> facts(Class<T> kind) {
    return questionnaire.survey().stream()
        .flatMap(survey -> JourneyParts.facts(survey, kind).stream())
        .toList();
  }

  /**
   * What finds an answer back, in one line: path, version of the journey, and the hash of what was
   * read. None of them has a space in it.
   */
  public String origin(Question question, String language) {
    return String.join(
        " ", Paths.identity(question), version(question), wording(question, language));
  }

  /**
   * What finds an answer back where a form does not know which of its languages is read: like
   * {@link #origin(Question, String)}, with the hash of each language's words behind its tag.
   */
  public String origin(Question question) {
    StringBuilder origin = new StringBuilder(Paths.identity(question) + " " + version(question));
    for (String language : languages()) {
      origin.append(' ').append(language).append('=').append(wording(question, language));
    }
    return origin.toString();
  }

  private String wording(Question question, String language) {
    return MeasuredContent.wording(question, language, project).digits();
  }

  /** What to do where a yes-or-no question is asked in a language whose words are not known. */
  public Optional<String> unknownYesNo() {
    boolean asks =
        questions().stream()
            .anyMatch(
                question ->
                    question.getKind() == QuestionKind.ASK
                        && question.getAnswer() == AnswerKind.YES_NO);
    List<String> unknown = languages().stream().filter(tag -> !FormWords.know(tag)).toList();
    return asks && !unknown.isEmpty()
        ? Optional.of(
            "needs words for yes and no in "
                + String.join(", ", unknown)
                + ": ask with 'choice' and write them.")
        : Optional.empty();
  }

  /** The version of the journey that a question belongs to. */
  public String version(Question question) {
    return codes.version(Paths.journey(question)).digits();
  }

  /** The answers on a scale after which somebody shall be called back. */
  public List<Due> callBacks() {
    List<Due> due = new ArrayList<>();
    for (CallBack callBack : facts(CallBack.class)) {
      for (Question question : questions()) {
        Range when = callBack.getWhen();
        scale(question)
            .map(RatingScale::range)
            .filter(
                range -> when == null || when.low() <= range.high() && range.low() <= when.high())
            .ifPresent(range -> due.add(new Due(question, Optional.ofNullable(when))));
      }
    }
    return due;
  }

  /**
   * What stands beside each value of a scale. Where some values have words and others none, the
   * number stands before the words, so that a row of answers can be read as one.
   */
  public static Map<Integer, Wordings> values(RatingScale scale, List<String> languages) {
    boolean all = scale.labels().size() == scale.range().size();
    Map<Integer, Wordings> values = new LinkedHashMap<>();
    for (int value = scale.range().low(); value <= scale.range().high(); value++) {
      String number = String.valueOf(value);
      Optional<Wordings> label = scale.label(value);
      Map<String, String> texts = new LinkedHashMap<>();
      for (String language : languages) {
        texts.put(
            language,
            label
                .map(each -> each.inOrOriginal(language))
                .map(words -> all ? words : number + " – " + words)
                .orElse(number));
      }
      values.put(value, new Wordings(languages.get(0), texts));
    }
    return values;
  }
}
