package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form as LimeSurvey's tab-separated {@code .txt}, for who works on surveys in a spreadsheet.
 *
 * <p>Settings stand first: LimeSurvey guesses the file's encoding from its first 1,000 bytes, and
 * can guess wrong where they end inside a letter. A file that starts with as many ASCII letters
 * leaves nothing to guess.
 */
final class TabFile {

  private static final List<String> COLUMNS =
      List.of(
          "class",
          "type/scale",
          "name",
          "relevance",
          "text",
          "help",
          "language",
          "validation",
          "mandatory",
          "other",
          "default",
          "same_default",
          "hidden");

  private final StringBuilder text = new StringBuilder();

  private TabFile() {}

  static String of(LimeForm form) {
    TabFile file = new TabFile();
    file.line(COLUMNS);
    form.settings().forEach((name, value) -> file.row("S", "", name, "", value, "", "", "", ""));
    form.texts()
        .forEach(
            (language, texts) ->
                texts.forEach(
                    (name, value) -> file.row("SL", "", name, "", value, language, "", "", "")));
    Map<String, String> titles = form.title();
    List<LimeQuestion> questions = form.questions();
    for (String language : form.languages().tags().keySet()) {
      file.row("G", "1", titles.get(language), "1", "", language, "", "", "");
      questions.forEach(question -> file.question(question, language));
    }
    return file.text.toString();
  }

  private void question(LimeQuestion question, String language) {
    row(
        "Q",
        String.valueOf(question.type()),
        question.code(),
        question.relevance().text(),
        question.texts().get(language),
        language,
        "N",
        "N",
        question.hidden() ? "1" : "");
    for (LimeQuestion.Choice choice : question.choices()) {
      boolean part = question.type() == 'M';
      row(
          part ? "SQ" : "A",
          "0",
          choice.code(),
          part ? Relevance.ALWAYS.text() : "",
          choice.texts().get(language),
          language,
          part ? "N" : "",
          part ? "N" : "",
          "");
    }
  }

  private void row(
      String kind,
      String type,
      String name,
      String relevance,
      String words,
      String language,
      String mandatory,
      String other,
      String hidden) {
    line(
        List.of(
            kind, type, name, relevance, words, "", language, "", mandatory, other, "", "",
            hidden));
  }

  private void line(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    text.append(String.join("\t", written)).append('\n');
  }
}
