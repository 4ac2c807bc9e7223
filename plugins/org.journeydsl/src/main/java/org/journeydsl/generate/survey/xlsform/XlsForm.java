package org.journeydsl.generate.survey.xlsform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeydsl.facts.Fingerprint;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.map.Language;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormWords;
import org.journeydsl.generate.table.Workbook;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.Consent;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** One questionnaire as the three sheets of an XLSForm. */
final class XlsForm {

  private static final List<String> PARAMETERS = List.of("persona", "channel", "wave");

  private static final int WIDTH = 30;

  private final Form form;
  private final List<String> languages;
  private final List<List<String>> survey = new ArrayList<>();
  private final List<List<String>> choices = new ArrayList<>();

  private XlsForm(Form form) {
    this.form = form;
    this.languages = form.languages();
  }

  static Workbook of(Form form) {
    XlsForm sheets = new XlsForm(form);
    sheets.fill();
    return new Workbook(
        List.of(
            sheet("survey", sheets.survey),
            sheet("choices", sheets.choices),
            sheet("settings", sheets.settings())));
  }

  private static Workbook.Sheet sheet(String name, List<List<String>> rows) {
    return new Workbook.Sheet(name, Collections.nCopies(rows.get(0).size(), WIDTH), 1, rows);
  }

  private void fill() {
    survey.add(
        cells(
            List.of("type", "name"),
            labels(),
            List.of("relevant", "calculation", "appearance", "required")));
    choices.add(cells(List.of("list_name", "name"), labels()));
    value("start", "start", "");
    value("end", "end", "");
    PARAMETERS.forEach(name -> value("hidden", name, ""));
    value("calculate", "survey__path", XlsCondition.text(form.questionnaire().identity()));
    note("survey__intro", form.intro());
    consent();
    form.questions().forEach(this::question);
    List<XlsCondition> due = form.callBacks().stream().map(this::due).toList();
    if (!due.isEmpty()) {
      value("calculate", "survey__callback", XlsCondition.any(due).asValue());
    }
    note("survey__thanks", form.thanks());
  }

  private void question(Question question) {
    String code = form.codes().of(Platform.SURVEYJS, question);
    List<XlsCondition> audience = new ArrayList<>();
    among("persona", question.getAudience()).ifPresent(audience::add);
    among("channel", question.getChannels()).ifPresent(audience::add);
    Optional<RatingScale> scale = form.scale(question);
    String relevant = XlsCondition.all(audience).text();
    boolean open = scale.isEmpty() && question.getAnswer() == AnswerKind.OPEN;
    row(
        type(question, scale, code),
        code,
        words(Wordings.of(question.getText())),
        relevant,
        "",
        open ? "multiline" : "",
        "");
    scale.ifPresent(
        each ->
            Form.values(each, languages)
                .forEach((value, label) -> choice(code, String.valueOf(value), words(label))));
    if (scale.isEmpty() && question.getAnswer() == AnswerKind.YES_NO) {
      choice(code, "yes", each(FormWords.YES::in));
      choice(code, "no", each(FormWords.NO::in));
    }
    for (Option option : question.getOptions()) {
      choice(code, form.codes().of(Platform.SURVEYJS, option), words(Wordings.title(option)));
    }
    for (FollowUp followUp : question.getFollowUps()) {
      XlsCondition due =
          scale.isPresent() && followUp.getWhen() != null
              ? XlsCondition.in(code, followUp.getWhen())
              : XlsCondition.answered(code);
      row(
          "text",
          form.codes().of(Platform.SURVEYJS, followUp),
          words(Wordings.of(followUp.getText())),
          due.text(),
          "",
          "multiline",
          "");
    }
    value("calculate", code + "__origin", XlsCondition.text(form.origin(question)));
  }

  private static String type(Question question, Optional<RatingScale> scale, String code) {
    if (scale.isPresent()) {
      return "select_one " + code;
    }
    return switch (question.getAnswer()) {
      case OPEN -> "text";
      case CHOICE, YES_NO -> "select_one " + code;
      case SEVERAL -> "select_multiple " + code;
    };
  }

  private static Optional<XlsCondition> among(String name, List<? extends Named> wanted) {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            XlsCondition.unknownOrAmong(name, wanted.stream().map(Named::getName).toList()));
  }

  private XlsCondition due(Form.Due due) {
    String code = form.codes().of(Platform.SURVEYJS, due.question());
    return due.when().map(when -> XlsCondition.in(code, when)).orElse(XlsCondition.answered(code));
  }

  /** To be agreed to before the first question; where nobody is known, to be read. */
  private void consent() {
    int number = 1;
    for (Consent consent : form.consents()) {
      Wordings wordings = Wordings.of(consent.getText());
      String link = consent.getUrl() == null ? "" : "\n" + consent.getUrl();
      List<String> words = each(tag -> XlsText.plain(wordings.inOrOriginal(tag) + link));
      String name = "survey__consent" + (number == 1 ? "" : number);
      boolean told = form.anonymous();
      row(told ? "note" : "acknowledge", name, words, "", "", "", told ? "" : "yes");
      number++;
    }
  }

  private void note(String name, Wordings wordings) {
    if (!wordings.isEmpty()) {
      row("note", name, words(wordings), "", "", "", "");
    }
  }

  private void value(String type, String name, String calculation) {
    row(type, name, each(tag -> ""), "", calculation, "", "");
  }

  private void row(
      String type,
      String name,
      List<String> labels,
      String relevant,
      String calculation,
      String appearance,
      String required) {
    survey.add(
        cells(List.of(type, name), labels, List.of(relevant, calculation, appearance, required)));
  }

  private void choice(String list, String name, List<String> labels) {
    choices.add(cells(List.of(list, name), labels));
  }

  private List<String> words(Wordings wordings) {
    return each(tag -> XlsText.plain(wordings.inOrOriginal(tag)));
  }

  private List<String> each(Function<String, String> text) {
    return languages.stream().map(text).toList();
  }

  private List<String> labels() {
    return each(tag -> "label::" + language(tag));
  }

  static String language(String tag) {
    return Language.of(tag).name() + " (" + tag + ")";
  }

  @SafeVarargs
  private static List<String> cells(List<String>... parts) {
    List<String> cells = new ArrayList<>();
    for (List<String> part : parts) {
      cells.addAll(part);
    }
    return cells;
  }

  private List<List<String>> settings() {
    List<String> all = new ArrayList<>();
    survey.forEach(all::addAll);
    choices.forEach(all::addAll);
    String title = form.questionnaire().title().inOrOriginal(languages.get(0));
    Map.Entry<String, String> version = Map.entry("version", Fingerprint.of(all).digits());
    return List.of(
        List.of("form_title", "form_id", version.getKey(), "default_language"),
        List.of(XlsText.plain(title), form.file(), version.getValue(), language(languages.get(0))));
  }
}
