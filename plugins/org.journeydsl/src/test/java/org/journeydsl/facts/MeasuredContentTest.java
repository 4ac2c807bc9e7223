package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What starts a new series, and what does not. */
final class MeasuredContentTest {

  private static final String JOURNEY =
      """
      journey J "Title" <
        stage One "First" <
          touchpoint A "Page" < channel web thinks "Hm." event "a_viewed"
            csat Q "How was it?" @uk "Як було?" < why "Why?" when 1..2 > >
          touchpoint B < channel web ask P "Which?" choice < X "Ex" Y "Why" > >
        >
        stage Two < touchpoint C channel web >
      >
      survey Pulse < about J send 24 hours after C by email intro "Hello" at most once per 30 days >
      survey Other < about K send 1 hour after K.D by email >
      journey K < stage S < touchpoint D channel web csat "Well?" > >
      """;

  private static String version(String text) {
    var project = TestProject.of(text);
    return MeasuredContent.version(project.journey("J"), project.model()).digits();
  }

  @ParameterizedTest
  @CsvSource({
    "thinks \"Hm.\", thinks \"Aha.\"",
    "touchpoint A \"Page\", touchpoint A \"Another title\"",
    "@uk \"Як було?\", @uk \"Як воно було?\"",
    "journey J \"Title\", journey J \"Other title\"",
    "touchpoint C channel web, touchpoint C channel app",
    "intro \"Hello\", intro \"Good day\"",
    "24 hours after, 1 day after",
    "send 1 hour after K.D, send 9 hours after K.D"
  })
  void aCorrectionStartsNoNewVersion(String before, String after) {
    assertEquals(version(JOURNEY), version(JOURNEY.replace(before, after)));
  }

  @ParameterizedTest
  @CsvSource({
    "How was it?, How was that?",
    "when 1..2, when 1..3",
    "a_viewed, b_viewed",
    "touchpoint C channel web, touchpoint C channel web touchpoint D channel web",
    "24 hours after, 25 hours after",
    "after C by email, after B by email",
    "after C by email, after C by sms",
    "after C by email, after each stage by email",
    "24 hours after C by email, every 3 months by email",
    "X \"Ex\" Y \"Why\", Y \"Why\" X \"Ex\"",
    "csat Q, ces Q"
  })
  void whatIsMeasuredOtherwiseDoes(String before, String after) {
    assertNotEquals(version(JOURNEY), version(JOURNEY.replace(before, after)));
  }

  @Test
  void aRenamingThatIsSaidDoesNot() {
    assertEquals(
        version(JOURNEY),
        version(JOURNEY.replace("touchpoint A \"Page\" <", "touchpoint Z < formerly A")));
  }

  @Test
  void theHashOfAWordingIsThatOfOneLanguage() {
    var before = TestProject.of(JOURNEY);
    var after = TestProject.of(JOURNEY.replace("Як було?", "Як воно було?"));
    for (String language : List.of("en", "uk")) {
      var old =
          MeasuredContent.wording(before.question("J.A.Q"), language, before.model()).digits();
      var now = MeasuredContent.wording(after.question("J.A.Q"), language, after.model()).digits();
      assertEquals(language.equals("en"), old.equals(now), language);
    }
  }

  @Test
  void aFingerprintIsTheStartOfSha256AndTellsPartsApart() {
    // printf '3:abc' | sha256sum
    assertEquals("aab5f9ae99b2", Fingerprint.of(List.of("abc")).digits());
    assertNotEquals(Fingerprint.of(List.of("ab", "c")), Fingerprint.of(List.of("a", "bc")));
    assertEquals(Fingerprint.of(List.of("\u00ed")), Fingerprint.of(List.of("i\u0301")));
  }

  @Test
  void aDeclaredCorrectionStartsNoNewVersion() {
    String corrected = JOURNEY.replace("< why", "< comparable \"How wsa it?\" why");
    assertNotEquals(JOURNEY, corrected);
    assertEquals(version(JOURNEY.replace("How was it?", "How wsa it?")), version(corrected));
  }

  @Test
  void aDeclaredCorrectionOfAScaleDoesNotEither() {
    String scaled =
        JOURNEY.replace("< why", "< scale Stars why")
            + "scale Stars 1..5 < 1 \"Poor\" 5 \"Grate\" top 4..5 >";
    String corrected = scaled.replace("5 \"Grate\"", "5 \"Great\" < comparable \"Grate\" >");
    assertNotEquals(version(scaled), version(scaled.replace("Grate", "Great")));
    assertEquals(version(scaled), version(corrected));
  }
}
