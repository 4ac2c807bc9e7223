package org.journeydsl.generate.survey.formbricks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.Test;

/** Formbricks takes every survey, asks what the journeys say, and asks on where they say so. */
final class FormbricksReadBackTest {

  /** Surveys by the names of their files, in order. */
  private static Map<String, JsonObject> surveys(TestProject project) {
    Map<String, JsonObject> surveys = new LinkedHashMap<>();
    for (GeneratedFile file : new FormbricksGenerator().generate(project.source()).files()) {
      if (file.path().endsWith(".json")) {
        String name = file.path().replaceAll(".*/|\\.json$", "");
        surveys.put(name, JsonParser.parseString(file.text()).getAsJsonObject());
      }
    }
    return surveys;
  }

  private static JsonObject only(TestProject project) {
    Map<String, JsonObject> surveys = surveys(project);
    assertEquals(1, surveys.size());
    JsonObject survey = surveys.values().iterator().next();
    FormbricksRules.check(survey);
    return survey;
  }

  private static JsonObject element(JsonObject survey, String id) {
    return FormbricksRules.all(survey, "blocks").stream()
        .flatMap(block -> FormbricksRules.all(block, "elements").stream())
        .filter(element -> FormbricksRules.text(element, "id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String variable(JsonObject survey, String name) {
    return FormbricksRules.all(survey, "variables").stream()
        .filter(each -> FormbricksRules.text(each, "name").equals(name))
        .map(each -> FormbricksRules.text(each, "value"))
        .findFirst()
        .orElseThrow();
  }

  @EveryProject
  void everySurveyIsTakenAndSaysWhatTheJourneySays(TestProject project) {
    Map<String, JsonObject> surveys = surveys(project);
    List<Form> forms = Form.of(project.model());
    assertEquals(forms.stream().map(Form::file).toList(), List.copyOf(surveys.keySet()));
    for (Form form : forms) {
      JsonObject survey = surveys.get(form.file());
      FormbricksRules.check(survey);
      assertEquals(form.questionnaire().identity(), variable(survey, "survey__path"));
      for (Question question : form.questions()) {
        saysWhatTheJourneySays(survey, form, question);
      }
      everyFollowUpIsAskedWhenItIsDue(survey, form);
    }
  }

  private static void saysWhatTheJourneySays(JsonObject survey, Form form, Question question) {
    String code = form.codes().of(Platform.FORMBRICKS, question);
    JsonObject headline = element(survey, code).getAsJsonObject("headline");
    FormbricksLanguages.of(form.languages())
        .tags()
        .forEach(
            (language, tag) ->
                assertEquals(
                    visible(Wordings.of(question.getText()).inOrOriginal(tag)),
                    shown(FormbricksRules.text(headline, language))));
    assertEquals(form.origin(question), variable(survey, code + "__origin"));
  }

  /**
   * The one who is unhappy answers with the lowest value of each scale, the other with the highest.
   */
  private static void everyFollowUpIsAskedWhenItIsDue(JsonObject survey, Form form) {
    for (boolean happy : List.of(false, true)) {
      Map<String, Object> answers = new HashMap<>();
      for (Question question : form.questions()) {
        String code = form.codes().of(Platform.FORMBRICKS, question);
        answers.put(code, answer(form, question, happy));
      }
      List<String> seen = new Respondent(Map.of(), answers).through(survey).seen();
      for (Question question : form.questions()) {
        assertTrue(seen.contains(form.codes().of(Platform.FORMBRICKS, question)));
        for (FollowUp followUp : question.getFollowUps()) {
          assertEquals(
              followUp.getWhen() == null
                  || form.scale(question)
                      .map(scale -> happy ? scale.range().high() : scale.range().low())
                      .map(followUp.getWhen()::contains)
                      .orElse(true),
              seen.contains(form.codes().of(Platform.FORMBRICKS, followUp)));
        }
      }
    }
  }

  private static Object answer(Form form, Question question, boolean happy) {
    return form.scale(question)
        .<Object>map(
            scale -> {
              int value = happy ? scale.range().high() : scale.range().low();
              return NativeScale.of(question.getKind(), scale).isPresent()
                  ? (Object) value
                  : Elements.value(value);
            })
        .orElse("something");
  }

  /** As an author wrote it, but for what nobody sees. */
  private static String visible(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\n]]", "").strip();
  }

  /** As a browser shows it. */
  private static String shown(String text) {
    String plain = text.replace("\u2060", "");
    return text.startsWith("<p>")
        ? plain
            .replaceAll("</?p>", "")
            .replace("<br>", "\n")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
        : plain;
  }

  @Test
  void whoIsUnhappyIsAskedWhyAndCalledBack() {
    TestProject shop = TestProject.example("online-shop");
    JsonObject survey = surveys(shop).get("pisliaoformlennia_ev3crqbc");
    Form form = Form.of(shop.model()).get(0);
    Question ease = shop.question("Покупка.Кошик.Зручність");
    String code = form.codes().of(Platform.FORMBRICKS, ease);
    String why = form.codes().of(Platform.FORMBRICKS, ease.getFollowUps().get(0));
    Respondent.Walk unhappy = new Respondent(Map.of(), Map.of(code, 2)).through(survey);
    assertTrue(unhappy.seen().contains(why));
    assertTrue(unhappy.callBack());
    for (Map<String, Object> answers :
        List.of(Map.<String, Object>of(code, 3), Map.<String, Object>of())) {
      Respondent.Walk other = new Respondent(Map.of(), answers).through(survey);
      assertFalse(other.seen().contains(why));
      assertFalse(other.callBack());
    }
    assertEquals("survey__consent", unhappy.seen().get(0));
    assertTrue(element(survey, "survey__consent").get("required").getAsBoolean());
  }

  @Test
  void aQuestionForSomebodyIsAskedOfThemOrWhereNobodyKnows() {
    JsonObject survey =
        only(
            TestProject.of(
                """
                persona Ann
                persona Bob
                journey J < persona Ann, Bob stage S < touchpoint T < channel web, app
                  csat A "For all?"
                  csat B "For Ann?" for Ann on app < why "Why, Ann?" when 1..2 >
                  csat C "For Bob?" for Bob
                > > >
                """));
    Map<String, Object> unhappy = Map.of("j_t_a", 1, "j_t_b", 1, "j_t_c", 1);
    assertEquals(
        List.of("j_t_a", "j_t_b", "j_t_b_why", "j_t_c"),
        new Respondent(Map.of(), unhappy).through(survey).seen());
    assertEquals(
        List.of("j_t_a", "j_t_b", "j_t_b_why"),
        new Respondent(Map.of("persona", "Ann", "channel", "app"), unhappy).through(survey).seen());
    assertEquals(
        List.of("j_t_a"),
        new Respondent(Map.of("persona", "Ann", "channel", "web"), unhappy).through(survey).seen());
    assertEquals(
        List.of("j_t_a", "j_t_c"),
        new Respondent(Map.of("persona", "Bob"), unhappy).through(survey).seen());
  }

  @Test
  void nobodyWhoSkippedARecommendationIsTakenForADetractor() {
    JsonObject survey =
        only(
            TestProject.of(
                """
                journey J < stage S < touchpoint T < channel web > >
                  nps N "Would you recommend us?" < why "What went wrong?" when 0..6 >
                >
                """));
    assertEquals(List.of("j_n"), new Respondent(Map.of(), Map.of()).through(survey).seen());
    assertEquals(
        List.of("j_n", "j_n_why"),
        new Respondent(Map.of(), Map.of("j_n", 0)).through(survey).seen());
  }

  @Test
  void aScaleThatItDoesNotKnowIsAList() {
    TestProject project =
        TestProject.of(
            """
            scale Stars 0..2 < 0 "Bad" 2 "Good" top 2..2 >
            journey J < stage S < touchpoint T < channel web
              csat A "How?" < scale Stars why "Why?" when 0..1 >
            > > >
            """);
    JsonObject survey = only(project);
    JsonObject element = element(survey, "j_t_a");
    assertEquals("multipleChoiceSingle", FormbricksRules.text(element, "type"));
    assertEquals(
        List.of("0 – Bad", "1", "2 – Good"),
        FormbricksRules.all(element, "choices").stream()
            .map(choice -> choice.getAsJsonObject("label").get("en-US").getAsString())
            .toList());
    assertEquals(
        List.of("j_t_a", "j_t_a_why"),
        new Respondent(Map.of(), Map.of("j_t_a", "value_1")).through(survey).seen());
    assertEquals(
        List.of("j_t_a"),
        new Respondent(Map.of(), Map.of("j_t_a", "value_2")).through(survey).seen());
    assertEquals(
        List.of(
            "Survey 'J.S': Formbricks has no scale for 'J.T.A' (0..2): they are lists there, and"
                + " answers come back as words."),
        project.messages(new FormbricksGenerator()));
  }

  @Test
  void aSurveyOnTheSpotHoldsWhomHowOftenAndWhen() {
    JsonObject distribution =
        only(TestProject.of(
                """
                    journey J < stage S < touchpoint T < channel web csat A "How?" > > >
                    survey P "P" <
                      about J sample 12.5% send 2 minutes after T by web at most once per 2 weeks
                      anonymous
                    >
                    """))
            .getAsJsonObject("distribution");
    assertEquals(
        JsonParser.parseString(
            """
            {"displayOption": "respondMultiple", "displayPercentage": 12.5, "recontactDays": 14,
             "delay": 120, "triggers": []}
            """),
        distribution);
  }

  @Test
  void anIdStaysWhereOtherQuestionsCome() {
    String form = "journey J < stage S < touchpoint T < channel web %s csat A \"How?\" > > >";
    JsonObject before = only(TestProject.of(form.formatted("")));
    JsonObject after = only(TestProject.of(form.formatted("csat B \"What?\"")));
    assertEquals(
        FormbricksRules.all(before, "blocks").get(0), FormbricksRules.all(after, "blocks").get(1));
    assertEquals(before.get("endings"), after.get("endings"));
  }

  @Test
  void hostileTextsAreTexts() {
    JsonObject survey = surveys(TestProject.in(TestProject.HOSTILE)).get("nulls");
    String thanks =
        FormbricksRules.all(survey, "endings")
            .get(0)
            .getAsJsonObject("headline")
            .get("en-US")
            .getAsString();
    assertEquals("{locale} <\u2060/script><\u2060b>thanks<\u2060/b> \u202e", thanks);
    String link =
        element(survey, "survey__consent").getAsJsonObject("subheader").get("en-US").getAsString();
    assertEquals(
        "<p><a href=\"https://example.com/?a={locale}&amp;b='x'&amp;c=&lt;y&gt;\" target=\"_blank\""
            + " rel=\"noopener noreferrer\">https://example.com/?a={locale}&amp;b='x'&amp;c=&lt;y&gt;"
            + "</a></p>",
        link);
    assertEquals("#\u2060recall:x/fallback:y#", FormbricksText.plain("#recall:x/fallback:y#"));
  }
}
