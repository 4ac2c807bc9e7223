package org.journeydsl.generate.survey;

import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.model.Question;

/**
 * How surveys get onto a platform, as a page beside the files.
 *
 * <p>It lists every question with the fingerprint of its words: where a survey already has answers,
 * questions whose fingerprint is another one than before are to be changed there by hand.
 *
 * @param platform its name
 * @param folder the folder of its files
 * @param ending what its files end with
 * @param codes whose codes its questions have
 * @param steps how to import, a step each
 * @param live what to do where a survey has answers
 */
public record ImportPage(
    String platform,
    String folder,
    String ending,
    Platform codes,
    List<String> steps,
    List<String> live) {

  /** The page; none where there are no surveys. */
  public Optional<GeneratedFile> of(List<Form> forms) {
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder page = new StringBuilder("# Surveys for " + platform + "\n\n## Import\n\n");
    for (int i = 0; i < steps.size(); i++) {
      page.append(i + 1).append(". ").append(steps.get(i)).append('\n');
    }
    page.append("\n## A survey that has answers\n\n");
    live.forEach(each -> page.append("- ").append(each).append('\n'));
    page.append(
        """
        - The next `journey generate` lists at its end the questions to change by hand: new, reworded, gone. In the tables below their
          fingerprints differ, one for the words in each language. A code that is gone is a question to hide, not to delete: its answers stay.
        """);
    forms.forEach(form -> survey(page, form));
    return Optional.of(GeneratedFile.text(folder + "/README.md", page.toString()));
  }

  /** Where the file of a form belongs. */
  public String file(Form form) {
    return folder + "/" + form.file() + ending;
  }

  private void survey(StringBuilder page, Form form) {
    page.append("\n## ").append(words(form.questionnaire().title().original())).append("\n\n");
    page.append("File: `").append(form.file()).append(ending).append("`\n");
    List<String> terms = Terms.of(form);
    if (!terms.isEmpty()) {
      page.append(
          "\nAbout its sending. What the file above does not hold is to be set up by hand:\n\n");
      terms.forEach(each -> page.append("- ").append(words(each)).append('\n'));
    }
    page.append("\n| code | question | journey's version | words |\n|---|---|---|---|\n");
    for (Question question : form.questions()) {
      page.append("| `").append(form.codes().of(codes, question)).append("` | ");
      page.append(words(Wordings.of(question.getText()).original()));
      page.append("<br>").append(words(Paths.of(question))).append(" | ");
      page.append(form.version(question)).append(" | ");
      page.append(hashes(form, question)).append(" |\n");
    }
  }

  private static String hashes(Form form, Question question) {
    return String.join(
        "<br>",
        form.languages().stream()
            .map(tag -> tag + " " + MeasuredContent.wording(question, tag, form.project()).digits())
            .toList());
  }

  /** A text on one line in which nothing is a mark of Markdown or HTML. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    text.strip().codePoints().forEach(c -> append(words, c));
    return words.toString();
  }

  private static void append(StringBuilder words, int c) {
    int kind = Character.getType(c);
    if (c == '&') {
      words.append("&amp;");
    } else if (c == '<') {
      words.append("&lt;");
    } else if ("\\`*_{}[]()#+!|~>".indexOf(c) >= 0) {
      words.append('\\').appendCodePoint(c);
    } else if (Character.isWhitespace(c)) {
      words.append(' ');
    } else if (kind != Character.CONTROL && kind != Character.FORMAT) {
      words.appendCodePoint(c);
    }
  }
}
