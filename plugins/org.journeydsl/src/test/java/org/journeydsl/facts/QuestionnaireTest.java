package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** Who gets which questions together. */
final class QuestionnaireTest {

  private static final String JOURNEY =
      """
      persona Ann
      persona Jana < kind employee >
      journey J <
        persona Ann
        nps Tell "Would you recommend us?"
        stage One "First" <
          csat Overall "How was it?"
          touchpoint A < channel web csat "How was A?"
            employee Jana < ask Slow "What slows you down?" open > >
          touchpoint B < channel web ces "B was easy." >
        >
        stage Two <
          touchpoint C < channel web csat "How was C?" >
        >
      >
      """;

  private static List<String> of(String text) {
    return Questionnaire.of(TestProject.of(text).model()).stream()
        .map(
            each ->
                each.identity()
                    + ": "
                    + String.join(", ", each.questions().stream().map(Paths::of).toList()))
        .toList();
  }

  @Test
  void whatNoSurveyAsksIsAskedAfterEachStageAndTheJourneysOwnAfterTheLast() {
    assertEquals(
        List.of(
            "J.One: J.One.Overall, J.A.csat, J.B.ces",
            "J.One.Jana: J.A.Slow",
            "J.Two: J.C.csat, J.Tell"),
        of(JOURNEY));
  }

  @Test
  void aSurveyTakesItsQuestionsOutOfTheOthers() {
    assertEquals(
        List.of(
            "Pulse: J.C.csat, J.A.csat",
            "J.One: J.One.Overall, J.B.ces",
            "J.One.Jana: J.A.Slow",
            "J.Two: J.Tell"),
        of(JOURNEY + "survey Pulse < about J.C, J.A send 1 day after C >"));
  }

  @Test
  void customersAreNotAskedWhatIsForStaffAndTheReverse() {
    assertEquals(
        "Pulse: J.Tell, J.One.Overall, J.A.csat, J.B.ces, J.C.csat",
        of(JOURNEY + "survey Pulse < about J to Ann >").get(0));
    assertEquals("Staff: J.A.Slow", of(JOURNEY + "survey Staff < about J to Jana >").get(0));
    assertEquals(
        "Both: J.A.csat, J.A.Slow", of(JOURNEY + "survey Both < about J.A to Ann, Jana >").get(0));
  }

  @Test
  void aSurveyAfterEachStageIsOneQuestionnairePerStage() {
    assertEquals(
        List.of(
            "Pulse.One: J.One.Overall, J.A.csat, J.B.ces",
            "Pulse.Two: J.C.csat, J.Tell",
            "J.One.Jana: J.A.Slow"),
        of(JOURNEY + "survey Pulse < about J send after each stage >"));
  }

  @Test
  void aSurveyAfterEachTouchpointAsksTheStagesQuestionAfterItsLastOne() {
    assertEquals(
        List.of(
            "Pulse.A: J.A.csat",
            "Pulse.B: J.B.ces, J.One.Overall",
            "J.One.Jana: J.A.Slow",
            "J.Two: J.C.csat, J.Tell"),
        of(JOURNEY + "survey Pulse < about J.One send after each touchpoint >"));
  }

  @Test
  void aSurveyAboutAFutureAlsoAsksWhatItKeeps() {
    assertEquals(
        "Pulse: J.Tell, J.One.Overall, J.B.ces, J.C.csat, Then.D.csat",
        of(JOURNEY
                + """
                    journey Then < state future based on J drop A
                      stage Two < touchpoint D after C < channel web csat "How was D?" > > >
                    survey Pulse < about Then to Ann >
                    """)
            .get(0));
  }

  @Test
  void aSurveyWithoutQuestionsIsNone() {
    assertEquals(
        List.of(),
        of("journey J < stage S < touchpoint T channel web > > survey Pulse < about J.T >"));
  }

  @Test
  void itsLanguagesAreTheSurveysElseTheQuestions() {
    var project =
        TestProject.of(
            """
            journey J < stage S < touchpoint T < channel web
              csat A "How?" @uk "Як?" @pl "Jak?"
              csat B "Why?" > > >
            survey Pulse < about J.T.A languages pl, en >
            """);
    assertEquals(
        List.of(List.of("pl", "en"), List.of("en")),
        Questionnaire.of(project.model()).stream()
            .map(each -> each.languages(project.model()))
            .toList());
  }
}
