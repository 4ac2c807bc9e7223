package org.journeydsl.generate.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms mean to SurveyJS what the journeys say: read, spoken and answered by survey-core. */
@Tag("tools")
final class SurveyJsReadBackTest {

  @TempDir Path folder;

  @EveryProject
  void everyFormIsReadWithoutErrorsAndAnswered(TestProject project) throws Exception {
    CodeMap codes = CodeMap.of(project.model());
    Forms read = Forms.of(project, folder);
    assertEquals(List.of(), read.warnings());
    assertEquals(codes.questionnaires().size(), read.forms().size());
    for (int i = 0; i < read.forms().size(); i++) {
      Forms.Form form = read.forms().get(i);
      Questionnaire questionnaire = codes.questionnaires().get(i);
      assertEquals(List.of(), form.errors());
      assertEquals(List.of(), form.brokenExpressions());
      List<String> names = new ArrayList<>(form.names());
      names.addAll(form.values());
      assertEquals(names.size(), new HashSet<>(names).size(), "one name, one thing");
      form.ratings().forEach(rating -> assertTrue(rating.min() < rating.max(), rating.name()));
      for (Forms.Completion completion : List.of(form.unhappy(), form.happy())) {
        assertTrue(completion.completed());
        for (Question question : questionnaire.questions()) {
          String code = codes.of(Platform.SURVEYJS, question);
          assertEquals(Paths.identity(question), completion.result().get(code + "__path"));
          assertTrue(completion.result().containsKey(code + "__version"));
        }
      }
      everyLanguageIsSpoken(form, questionnaire, codes, project);
      everyFollowUpIsAskedWhenItIsDue(form, questionnaire, codes, project);
    }
  }

  /**
   * The unhappy one answers with the lowest value of every scale, the happy one with the highest.
   */
  private static void everyFollowUpIsAskedWhenItIsDue(
      Forms.Form form, Questionnaire questionnaire, CodeMap codes, TestProject project) {
    for (Question question : questionnaire.questions()) {
      Optional<Range> scale = RatingScale.of(question, project.model()).map(RatingScale::range);
      for (FollowUp followUp : question.getFollowUps()) {
        String code = codes.of(Platform.SURVEYJS, followUp);
        Range when = followUp.getWhen();
        boolean always = when == null || scale.isEmpty();
        boolean asked = form.unhappy().visible().contains(codes.of(Platform.SURVEYJS, question));
        assertEquals(
            asked && (always || when.contains(scale.get().low())),
            form.unhappy().visible().contains(code),
            code);
        boolean askedToo = form.happy().visible().contains(codes.of(Platform.SURVEYJS, question));
        assertEquals(
            askedToo && (always || when.contains(scale.get().high())),
            form.happy().visible().contains(code),
            code);
      }
    }
  }

  private static void everyLanguageIsSpoken(
      Forms.Form form, Questionnaire questionnaire, CodeMap codes, TestProject project) {
    List<String> languages = questionnaire.languages(project.model());
    for (String language : languages) {
      Map<String, String> shown =
          form.locales().getOrDefault(language, form.locales().get("first"));
      // With one language there is nothing to choose from.
      assertTrue(
          languages.size() == 1 || form.locales().containsKey(language.toLowerCase(Locale.ROOT)),
          language);
      for (Question question : questionnaire.questions()) {
        Wordings wordings = Wordings.of(question.getText());
        String code = codes.of(Platform.SURVEYJS, question);
        if (wordings.in(language).isPresent()) {
          assertEquals(wordings.in(language).get(), visible(shown.get(code)));
        }
        for (FollowUp followUp : question.getFollowUps()) {
          said(
              Wordings.of(followUp.getText()),
              language,
              shown.get(codes.of(Platform.SURVEYJS, followUp)));
        }
        for (Option option : question.getOptions()) {
          String value = code + "=" + codes.of(Platform.SURVEYJS, option);
          said(Wordings.title(option), language, shown.get(value));
        }
        RatingScale.of(question, project.model())
            .filter(RatingScale::hasInnerLabels)
            .ifPresent(
                scale ->
                    scale
                        .labels()
                        .forEach(
                            label ->
                                said(
                                    label.wording(),
                                    language,
                                    shown.get(code + "=" + label.value()))));
      }
    }
  }

  private static void said(Wordings wordings, String language, String shown) {
    wordings.in(language).ifPresent(text -> assertEquals(text, visible(shown)));
  }

  /** What is seen of a text: a word joiner is not. */
  private static String visible(String text) {
    return text.replace("\u2060", "");
  }

  @Test
  void hostileTextsAreTexts() throws Exception {
    Forms.Form form = Forms.of(TestProject.in(TestProject.HOSTILE), folder).forms().get(0);
    Map<String, String> shown = form.locales().get("en");
    assertEquals("{survey__path} <b>title</b>", visible(shown.get("title")));
    assertEquals("{locale} <i>intro</i>", visible(shown.get("intro")));
    assertEquals(
        "{locale} &lt;/script&gt;&lt;b&gt;thanks&lt;/b&gt; \u202e", visible(shown.get("thanks")));
    assertEquals(
        "<a href=\"https://example.com/?a=%7Blocale%7D&amp;b=&#39;x&#39;&amp;c=&lt;y&gt;\""
            + " target=\"_blank\" rel=\"noopener\">https://example.com/?a={locale}&amp;"
            + "b=&#39;x&#39;&amp;c=&lt;y&gt;</a>",
        visible(shown.get("survey__privacy")));
    assertEquals(
        "{locale} <a href=javascript:alert(1)>", visible(shown.get("survey__consent=agreed")));
    assertTrue(shown.values().stream().anyMatch(text -> visible(text).equals("Other, {locale}")));
  }

  @Test
  void anUnhappyAnswerAsksWhyAndForACall() throws Exception {
    TestProject shop = TestProject.example("online-shop");
    CodeMap codes = CodeMap.of(shop.model());
    Forms.Form form = form(shop, codes, "ПісляОформлення");
    Question ease = shop.question("Покупка.Кошик.Зручність");
    String why = codes.of(Platform.SURVEYJS, ease.getFollowUps().get(0));
    assertTrue(form.unhappy().visible().contains(why));
    assertFalse(form.happy().visible().contains(why));
    assertEquals(true, form.unhappy().result().get("survey__callback"));
    assertEquals(false, form.happy().result().get("survey__callback"));
  }

  @Test
  void aSurveyThatAsksForConsentIsNotSentWithoutIt() throws Exception {
    TestProject shop = TestProject.example("online-shop");
    CodeMap codes = CodeMap.of(shop.model());
    assertFalse(form(shop, codes, "ПісляОформлення").withoutAnswers());
    assertTrue(form(shop, codes, "НаСайті").withoutAnswers(), "anonymous: nothing to agree to");
  }

  @Test
  void theResultSaysWhoAnsweredWhereInWhichLanguage() throws Exception {
    TestProject shop = TestProject.example("online-shop");
    Map<String, Object> result =
        form(shop, CodeMap.of(shop.model()), "ПісляОформлення").happy().result();
    assertEquals("ПісляОформлення", result.get("survey__path"));
    assertEquals("uk", result.get("survey__language"));
    assertEquals("Nobody", result.get("survey__persona"));
    assertEquals("nowhere", result.get("survey__channel"));
    assertEquals("2026-11", result.get("survey__wave"));
  }

  @Test
  void aQuestionForSomebodyIsAskedOfThemOrWhereNobodyKnows() throws Exception {
    TestProject project =
        TestProject.of(
            """
            persona Ann
            persona Bob
            journey J < persona Ann, Bob stage S < touchpoint T < channel web
              csat A "For Ann?" for Ann
              csat B "For all?" > > >
            """);
    Forms.Form form = Forms.of(project, folder).forms().get(0);
    assertEquals(List.of("j_t_a", "j_t_b"), form.unhappy().visible());
    assertEquals(List.of("j_t_b"), form.happy().visible(), "the page says that nobody is Ann");
  }

  private Forms.Form form(TestProject project, CodeMap codes, String identity) throws IOException {
    Forms read = Forms.of(project, folder);
    for (int i = 0; i < read.forms().size(); i++) {
      if (codes.questionnaires().get(i).identity().equals(identity)) {
        return read.forms().get(i);
      }
    }
    throw new AssertionError(identity + " is not there");
  }
}
