package org.journeydsl.generate.survey.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.services.storage.StorageManager;
import org.javarosa.core.services.storage.util.DummyIndexedStorageUtility;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.test.Scenario;
import org.javarosa.xform.parse.XFormParser;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms mean to JavaRosa, the engine of ODK Collect, what the journeys say. */
final class JavaRosaReadBackTest {

  @BeforeAll
  static void startTheEngine() {
    StorageManager.setStorageFactory((name, type) -> new DummyIndexedStorageUtility<>());
    new XFormsModule().registerModule();
  }

  private static Scenario open(Book book) throws Exception {
    return Scenario.init(new XFormParser(new StringReader(XForm.of(book))).parse());
  }

  @EveryProject
  void everyFormIsAskedInEveryLanguageAndAsksOn(TestProject project) throws Exception {
    List<Form> forms = Form.of(project.model());
    List<Book> books = Book.all(project);
    for (int i = 0; i < forms.size(); i++) {
      everyQuestionIsAskedInEveryLanguage(open(books.get(i)), forms.get(i));
      everyFollowUpIsAskedWhenItIsDue(open(books.get(i)), forms.get(i), false);
      everyFollowUpIsAskedWhenItIsDue(open(books.get(i)), forms.get(i), true);
    }
  }

  private static void everyQuestionIsAskedInEveryLanguage(Scenario scenario, Form form) {
    for (String tag : form.languages()) {
      scenario.setLanguage(XlsForm.language(tag));
      for (Question question : form.questions()) {
        assertEquals(
            Wordings.of(question.getText()).inOrOriginal(tag).replaceAll("[\\p{Cc}&&[^\n]]", ""),
            shown(scenario, path(form.codes().of(Platform.SURVEYJS, question))));
      }
    }
  }

  private static String shown(Scenario scenario, String path) {
    return scenario
        .getFormEntryController()
        .getModel()
        .getQuestionPrompt(scenario.indexOf(path))
        .getQuestionText()
        .replace("\u2060", "");
  }

  private static void everyFollowUpIsAskedWhenItIsDue(Scenario scenario, Form form, boolean happy) {
    for (Question question : form.questions()) {
      String path = path(form.codes().of(Platform.SURVEYJS, question));
      for (FollowUp followUp : question.getFollowUps()) {
        assertFalse(asked(scenario, form, followUp), "nobody has answered yet");
      }
      boolean rated = form.scale(question).isPresent();
      String value = "";
      if (rated || question.getAnswer() != AnswerKind.OPEN) {
        List<SelectChoice> choices = scenario.choicesOf(path);
        SelectChoice choice = choices.get(happy ? choices.size() - 1 : 0);
        value = choice.getValue();
        answer(
            scenario,
            path,
            question.getAnswer() == AnswerKind.SEVERAL
                ? new MultipleItemsData(List.of(choice.selection()))
                : new SelectOneData(choice.selection()));
      } else {
        answer(scenario, path, new StringData("something"));
      }
      for (FollowUp followUp : question.getFollowUps()) {
        assertEquals(
            !rated
                || followUp.getWhen() == null
                || followUp.getWhen().contains(Integer.parseInt(value)),
            asked(scenario, form, followUp));
      }
      String origin = scenario.answerOf(path + "__origin").getDisplayText();
      assertTrue(
          origin.startsWith(Paths.identity(question) + " " + form.version(question)), origin);
    }
    assertEquals(
        form.questionnaire().identity(), scenario.answerOf("/data/survey__path").getDisplayText());
  }

  private static boolean asked(Scenario scenario, Form form, FollowUp followUp) {
    String code = form.codes().of(Platform.SURVEYJS, followUp);
    return scenario.getAnswerNode(path(code)).isRelevant();
  }

  private static void answer(Scenario scenario, String path, IAnswerData answer) {
    scenario.getFormEntryController().answerQuestion(scenario.indexOf(path), answer, false);
  }

  private static String path(String code) {
    return "/data/" + code;
  }

  @Test
  void whoIsUnhappyIsCalledBack() throws Exception {
    TestProject shop = TestProject.example("online-shop");
    Scenario scenario = open(Book.all(shop).get(0));
    Question ease = shop.question("Покупка.Кошик.Зручність");
    String path = path(Form.of(shop.model()).get(0).codes().of(Platform.SURVEYJS, ease));
    List<SelectChoice> choices = scenario.choicesOf(path);
    assertEquals("0", called(scenario));
    answer(scenario, path, new SelectOneData(choices.get(1).selection()));
    assertEquals("1", called(scenario));
    answer(scenario, path, new SelectOneData(choices.get(2).selection()));
    assertEquals("0", called(scenario));
  }

  private static String called(Scenario scenario) {
    return scenario.answerOf("/data/survey__callback").getDisplayText();
  }

  @Test
  void aQuestionForSomebodyIsAskedOfThemOrWhereNobodyKnows() throws Exception {
    TestProject project =
        TestProject.of(
            """
            persona Інтерв'ю
            journey J < persona Інтерв'ю stage S < touchpoint T < channel web csat A "For you?" for Інтерв'ю > > >
            """);
    Scenario scenario = open(Book.all(project).get(0));
    assertTrue(scenario.getAnswerNode("/data/j_t_a").isRelevant(), "nobody knows");
    persona(scenario, "Ann");
    assertFalse(scenario.getAnswerNode("/data/j_t_a").isRelevant());
    persona(scenario, "Інтерв'ю");
    assertTrue(scenario.getAnswerNode("/data/j_t_a").isRelevant());
  }

  /** As Enketo and Collect fill it from the address of a form. */
  private static void persona(Scenario scenario, String name) {
    scenario.getFormDef().setValue(new StringData(name), Scenario.getRef("/data/persona"), true);
  }
}
