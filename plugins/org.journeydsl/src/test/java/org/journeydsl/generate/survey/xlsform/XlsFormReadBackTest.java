package org.journeydsl.generate.survey.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.Test;

/**
 * The workbooks are what the XLSForm specification and its converter pyxform take: known types,
 * names that are names in XML, lists that are there, labels in every language, and conditions in
 * XPath about questions that stand before.
 */
final class XlsFormReadBackTest {

  private static final Set<String> TYPES =
      Set.of(
          "start",
          "end",
          "hidden",
          "calculate",
          "note",
          "acknowledge",
          "text",
          "select_one",
          "select_multiple");
  private static final Set<String> SILENT = Set.of("start", "end", "hidden", "calculate");

  @EveryProject
  void everyWorkbookIsAForm(TestProject project) throws Exception {
    List<Form> forms = Form.of(project.model());
    List<Book> books = Book.all(project);
    assertEquals(forms.size(), books.size());
    for (int i = 0; i < forms.size(); i++) {
      assertEquals(
          List.of("survey", "choices", "settings"), List.copyOf(books.get(i).sheets().keySet()));
      isAForm(books.get(i), forms.get(i));
      for (Question question : forms.get(i).questions()) {
        saysWhatTheJourneySays(books.get(i), forms.get(i), question);
      }
    }
  }

  private static void isAForm(Book book, Form form) throws Exception {
    List<String> labels =
        form.languages().stream().map(tag -> "label::" + XlsForm.language(tag)).toList();
    Map<String, String> settings = book.sheets().get("settings").get(0);
    assertEquals(labels.get(0), "label::" + settings.get("default_language"));
    assertTrue(settings.get("form_id").matches("[a-z][a-z0-9_]*"));
    assertTrue(settings.get("version").matches("[0-9a-f]{12}"));
    Map<String, Set<String>> lists = new HashMap<>();
    for (Map<String, String> choice : book.sheets().get("choices")) {
      assertTrue(choice.get("name").matches("-?[a-z0-9_]+"), choice.get("name"));
      assertTrue(
          lists
              .computeIfAbsent(choice.get("list_name"), key -> new HashSet<>())
              .add(choice.get("name")),
          choice.get("name"));
      labels.forEach(label -> assertFalse(choice.get(label).isBlank(), choice.toString()));
    }
    Set<String> before = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (Map<String, String> row : book.sheets().get("survey")) {
      String[] type = row.get("type").split(" ");
      assertTrue(TYPES.contains(type[0]), type[0]);
      if (type.length > 1) {
        assertTrue(lists.get(type[1]).size() >= 2, type[1]);
        used.add(type[1]);
      }
      expression(row.get("relevant"), before, Map.of());
      expression(row.get("calculation"), before, Map.of());
      labels.forEach(
          label -> {
            assertEquals(SILENT.contains(type[0]), row.get(label).isBlank(), row.toString());
            assertFalse(row.get(label).contains("${"), row.get(label));
          });
      assertTrue(row.get("name").matches("[a-z][a-z0-9_]*"), row.get("name"));
      assertTrue(before.add(row.get("name")), row.get("name"));
    }
    assertEquals(lists.keySet(), used);
  }

  /** What an expression gives for some answers; all others are empty. */
  private static String expression(String text, Set<String> known, Map<String, String> answers)
      throws Exception {
    Matcher names = Pattern.compile("\\$\\{([^}]*)}").matcher(text);
    while (names.find()) {
      assertTrue(known.contains(names.group(1)), names.group(1) + " stands before");
    }
    if (text.isEmpty()) {
      return "";
    }
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setXPathVariableResolver(name -> answers.getOrDefault(name.getLocalPart(), ""));
    // XForms' if() is the one function that XPath 1.0 lacks.
    String plain =
        text.replaceAll("\\$\\{([^}]*)}", "\\$$1").replaceAll("^if\\((.*), 1, 0\\)$", "$1");
    return (String) xpath.compile(plain).evaluate((Object) null, XPathConstants.STRING);
  }

  private static void saysWhatTheJourneySays(Book book, Form form, Question question) {
    String code = form.codes().of(Platform.SURVEYJS, question);
    Map<String, String> row = book.question(code);
    for (String tag : form.languages()) {
      assertEquals(
          Wordings.of(question.getText()).inOrOriginal(tag).replaceAll("[\\p{Cc}&&[^\n]]", ""),
          row.get("label::" + XlsForm.language(tag)).replace("\u2060", ""));
    }
    String origin = book.question(code + "__origin").get("calculation");
    assertTrue(origin.contains(Paths.identity(question) + " " + form.version(question) + " "));
    form.languages().forEach(tag -> assertTrue(origin.contains(" " + tag + "=")));
  }

  @Test
  void whoIsUnhappyIsAskedWhyAndCalledBack() throws Exception {
    TestProject shop = TestProject.example("online-shop");
    Book book = Book.all(shop).get(0);
    Form form = Form.of(shop.model()).get(0);
    Question ease = shop.question("Покупка.Кошик.Зручність");
    String code = form.codes().of(Platform.SURVEYJS, ease);
    String why = form.codes().of(Platform.SURVEYJS, ease.getFollowUps().get(0));
    String relevant = book.question(why).get("relevant");
    String callback = book.question("survey__callback").get("calculation");
    Set<String> all = new HashSet<>();
    book.sheets().get("survey").forEach(row -> all.add(row.get("name")));
    for (String condition : List.of(relevant, callback)) {
      assertEquals("true", expression(condition, all, Map.of(code, "2")));
      assertEquals("false", expression(condition, all, Map.of(code, "3")));
      assertEquals("false", expression(condition, all, Map.of()));
    }
    assertEquals("acknowledge", book.question("survey__consent").get("type"));
    assertEquals("yes", book.question("survey__consent").get("required"));
  }

  @Test
  void whatItHasNoPlaceForIsSaid() {
    TestProject project =
        TestProject.of(
            """
            journey J < stage S < touchpoint T < channel web ask A "Well?" @lt "Na?" yes-no > > >
            survey P "P" < about J languages en, lt send after T by email >
            """);
    assertEquals(
        List.of(
            "Survey 'P': XLSForm does not record which language somebody read: where that matters,"
                + " make one form per language with 'languages'.",
            "Survey 'P': XLSForm needs words for yes and no in lt: ask with 'choice' and write"
                + " them.",
            "Survey 'P': a form has no place for 'send': set it up where invitations are sent;"
                + " README.md beside the forms lists it."),
        project.messages(DataOutputs.generator("xlsform")));
  }
}
