package org.journeydsl.generate.survey.formbricks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** What Formbricks cannot hold, and how it calls what it can. */
final class FormbricksLeftOutTest {

  @Test
  void whatItHasNoPlaceForIsSaid() {
    TestProject project =
        TestProject.of(
            """
            persona Ann
            journey J < persona Ann stage S < touchpoint T < channel web, app
              csat A "How?" @lt "Kaip?" @tlh "nuq?" for Ann
              ask B "Sure?" @lt "Tikrai?" @tlh "qar'a'?" yes-no
            > > >
            survey P "P" < about J to Ann languages en, lt, tlh send 2 days after T by app anonymous >
            """);
    assertEquals(
        List.of(
            "Survey 'P': Formbricks has no place for the languages tlh: ask in one variety of a"
                + " language, and write a rare one with its region.",
            "Survey 'P': Formbricks needs words for yes and no in lt, tlh: ask with 'choice' and"
                + " write them.",
            "Survey 'P': Formbricks needs words of thanks in lt, tlh: write them with 'thanks'.",
            "Survey 'P': Formbricks shows its first card to everybody: put a question without"
                + " 'for' and 'on' before the others.",
            "Survey 'P': Formbricks knows the moment of 'send' and the people of 'to' under names"
                + " of its own only: choose the action and the people in the editor.",
            "Survey 'P': Formbricks waits as long as the page is open, so a delay of more than 15"
                + " minutes is left out: send a link then, or let the app report the moment"
                + " later.",
            "Survey 'P': Formbricks knows who answers where the app tells it its users: show an"
                + " anonymous survey before that, or send it as a link."),
        project.messages(new FormbricksGenerator()));
  }

  @Test
  void everyLanguageHasItsRegion() {
    assertEquals(
        List.of("uk-UA", "en-US", "en-GB", "sr-Latn-RS", "zh-Hans-CN", "zh-Hant-TW", "pt-PT"),
        List.copyOf(
            FormbricksLanguages.of(
                    List.of("uk", "en", "en-gb", "EN-us", "sr-latn", "zh", "zh-TW", "pt-PT", "tlh"))
                .tags()
                .keySet()));
  }
}
