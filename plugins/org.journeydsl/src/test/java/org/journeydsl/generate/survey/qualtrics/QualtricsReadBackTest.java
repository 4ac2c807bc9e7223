package org.journeydsl.generate.survey.qualtrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.Test;

/** The text files have the marks that Qualtrics documents, where it documents them. */
final class QualtricsReadBackTest {

  private static final Set<String> TYPES =
      Set.of(
          "MC:SingleAnswer:Horizontal",
          "MC:SingleAnswer:Vertical",
          "MC:MultipleAnswer:Vertical",
          "TE:Essay",
          "DB");

  private record Read(String type, String text, List<String> choices) {}

  private record Survey(Map<String, String> data, Map<String, Read> questions) {

    static Survey of(String file) {
      List<String> lines = file.lines().toList();
      assertEquals("[[AdvancedFormat]]", lines.get(0));
      Map<String, String> data = new HashMap<>();
      Map<String, Read> questions = new LinkedHashMap<>();
      int at = 1;
      for (; lines.get(at).startsWith("[[ED:"); at++) {
        String[] parts = mark(lines.get(at)).split(":", 3);
        assertTrue(parts[1].matches("[a-z][a-z0-9_]*"), parts[1]);
        assertFalse(data.containsKey(parts[1]), parts[1]);
        data.put(parts[1], parts.length > 2 ? parts[2] : "");
      }
      assertEquals("", lines.get(at++));
      assertTrue(mark(lines.get(at++)).startsWith("Block:"));
      while (at < lines.size()) {
        String type = mark(lines.get(at++)).substring("Question:".length());
        assertTrue(TYPES.contains(type), type);
        String id = mark(lines.get(at++)).substring("ID:".length());
        String text = lines.get(at++);
        assertFalse(text.isEmpty() || text.startsWith("[["), text);
        List<String> choices = new ArrayList<>();
        assertEquals(type.startsWith("MC"), lines.get(at).equals("[[Choices]]"));
        if (type.startsWith("MC")) {
          for (at++; !lines.get(at).isEmpty(); at++) {
            assertFalse(lines.get(at).startsWith("[["), lines.get(at));
            choices.add(lines.get(at));
          }
        }
        assertEquals("", lines.get(at++));
        assertEquals(null, questions.put(id, new Read(type, text, choices)), id);
      }
      return new Survey(data, questions);
    }

    private static String mark(String line) {
      assertTrue(line.matches("\\[\\[[^\\[\\]]*]]"), line);
      return line.substring(2, line.length() - 2);
    }
  }

  private static List<Survey> surveys(TestProject project) {
    return DataOutputs.generator("qualtrics").generate(project.source()).files().stream()
        .filter(file -> file.path().endsWith(".txt"))
        .map(GeneratedFile::text)
        .map(Survey::of)
        .toList();
  }

  @EveryProject
  void everyQuestionIsThere(TestProject project) {
    List<Form> forms = Form.of(project.model());
    List<Survey> surveys = surveys(project);
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      String language = form.languages().get(0);
      for (Question question : form.questions()) {
        String code = form.codes().of(Platform.SURVEYJS, question);
        Read read = surveys.get(i).questions().get(code);
        assertNotNull(read, code);
        assertEquals(
            visible(Wordings.of(question.getText()).inOrOriginal(language)), shown(read.text()));
        assertEquals(form.origin(question, language), surveys.get(i).data().get(code + "_origin"));
        form.scale(question)
            .ifPresent(scale -> assertEquals(scale.range().size(), read.choices().size()));
        Set<String> ids = surveys.get(i).questions().keySet();
        question
            .getFollowUps()
            .forEach(each -> assertTrue(ids.contains(form.codes().of(Platform.SURVEYJS, each))));
      }
    }
  }

  private static String visible(String text) {
    return text.replace("\u2028", "\n").replaceAll("[\\p{Cc}&&[^\n]]", "").strip();
  }

  private static String shown(String html) {
    return html.replace("\u2060", "")
        .replace("<br>", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  @Test
  void whatItHasNoPlaceForIsSaidOncePerSurvey() {
    TestProject shop = TestProject.example("online-shop");
    assertEquals(
        "Survey 'ПісляОформлення': Qualtrics' text format has no place for the languages en, ru; the"
            + " conditions of questions (2); the call back; an answer that must be given, as the"
            + " consent is. Set it up by hand after the import.",
        shop.messages(DataOutputs.generator("qualtrics")).get(0));
  }
}
