package org.journeydsl.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.Next;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a touchpoint looks like in the stage that it was moved into: as its author laid it out, with
 * its comments above, on lines of its own.
 */
final class MovedTouchpointsTest {

  private static final String CARD =
      """
              /* one card
                 for each */
              // and a letter
              touchpoint Card   "The card" {
                  csat Easy "How easy?" @de "Wie leicht?"  // asked by Tom
              }   // since May
      """;

  /** Laid out by hand, which the formatter would do otherwise. */
  private static final String VISIT =
      """
      journey Visit "A visit" {
          stage Before "Before" {
              touchpoint Call {channel phone}

      CARD    }

          // Nobody is seen here.
          stage WAIT

          stage End {
              touchpoint Leave

              touchpoint Pay
          }
      }
      """;

  private static void move(OpenedFile file, String touchpoint, String stage) {
    file.named(stage, Stage.class).getTouchpoints().add(file.named(touchpoint, Touchpoint.class));
  }

  /**
   * Moves the card into a stage and out again, there also when the file was closed in between.
   *
   * @param stage as it is
   * @param opened the stage up to the card
   * @param left the stage without the card, when nobody knows any more how it was
   */
  private static void moves(String stage, String opened, String left) {
    String text = VISIT.replace("WAIT", stage);
    OpenedFile file = OpenedFile.of(text.replace("CARD", CARD));
    move(file, "Visit.Card", "Visit.Wait");
    String wanted = VISIT.replace("\nCARD", "").replace("WAIT", opened + CARD + "    }");
    assertEquals(wanted, file.saved());
    move(file, "Visit.Card", "Visit.Before");
    assertEquals(file.text(), file.saved());
    OpenedFile again = OpenedFile.of(wanted);
    move(again, "Visit.Card", "Visit.Before");
    assertEquals(VISIT.replace("WAIT", left).replace("CARD", CARD), again.saved());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " { }", " {}", " {\n\n    }", " {\n    }", " {   \n\n\n    }"})
  void intoAStageWithoutTouchpoints(String block) {
    moves("Wait \"Waiting\"" + block, "Wait \"Waiting\" {\n", "Wait \"Waiting\"");
  }

  @Test
  void commentsBehindAStagesNameStayThere() {
    moves("Wait // here", "Wait { // here\n", "Wait // here");
    moves("Wait { // here\n\n    }", "Wait { // here\n", "Wait // here");
    moves("Wait { /* here */ }", "Wait { /* here */\n", "Wait /* here */");
  }

  @Test
  void aCommentInTheBlockDoesNotBecomeTheTouchpoints() {
    String asked = "Wait {\n        // Nobody asked yet.\n";
    moves(asked + "    }", asked + "\n", asked + "    }");
    moves(asked + "\n\n    }", asked + "\n", asked + "    }");
  }

  @Test
  void intoABlockOnOneLine() {
    OpenedFile file =
        OpenedFile.of(
            """
            journey A {
              stage B {
                // Alone.
                touchpoint C  {channel web} // at night
              }
              stage D {touchpoint E {channel   web} /* e */ touchpoint F} // later
            }
            """);
    Touchpoint moved = file.named("A.C", Touchpoint.class);
    file.named("A.D", Stage.class).getTouchpoints().add(1, moved);
    assertEquals(
        """
        journey A {
          stage B
          stage D {
            touchpoint E {channel   web} /* e */
            // Alone.
            touchpoint C  {channel web} // at night
            touchpoint F
          } // later
        }
        """,
        file.saved());
    file.named("A.D", Stage.class).getTouchpoints().move(0, 2);
    file.named("A.D", Stage.class).getTouchpoints().move(1, moved);
    assertEquals(
        """
        journey A {
          stage B
          stage D {
            touchpoint F
            // Alone.
            touchpoint C  {channel web} // at night
            touchpoint E {channel   web} /* e */
          } // later
        }
        """,
        file.saved());
    file.undo();
    assertEquals(file.text(), file.saved());
  }

  @Test
  void intoANewStage() {
    OpenedFile file =
        OpenedFile.of(
            """
            journey A {
                stage B {
                    touchpoint C
                    touchpoint D  {channel web} // at night
                }
            }
            """);
    Stage stage = JourneyFactory.eINSTANCE.createStage();
    stage.setName("E");
    file.journey().getStages().add(stage);
    stage.getTouchpoints().add(file.named("A.D", Touchpoint.class));
    Touchpoint made = JourneyFactory.eINSTANCE.createTouchpoint();
    made.setName("F");
    stage.getTouchpoints().add(made);
    assertEquals(
        """
        journey A {
            stage B {
                touchpoint C
            }

            stage E {
                touchpoint D  {channel web} // at night
                touchpoint F
            }
        }
        """,
        file.saved());
  }

  @Test
  void whatIsMovedWithinOneLineStaysThere() {
    OpenedFile file =
        OpenedFile.of("journey A < stage B < touchpoint C   next D > stage E touchpoint D >\n");
    assertEquals(file.text(), file.saved());
  }

  @Test
  void aWayFromAnotherTouchpointTakesItsCommentAlong() {
    OpenedFile file =
        OpenedFile.of(
            """
            journey A {
               stage B {
                  touchpoint C {
                     next E // straight on
                  }
                  touchpoint D // the desk
                  touchpoint E feels   +1
               }
            }
            """);
    file.named("A.D", Touchpoint.class).getFacts().add(file.first(Next.class));
    assertEquals(
        file.text()
            .replace(" {\n         next E // straight on\n      }", "")
            .replace("// the desk\n", "{ // the desk\n         next E // straight on\n      }\n"),
        file.saved());
  }
}
