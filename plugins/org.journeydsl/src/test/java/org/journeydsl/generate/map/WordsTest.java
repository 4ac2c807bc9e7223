package org.journeydsl.generate.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.journeydsl.TestProject;
import org.journeydsl.model.FitKind;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.OutcomeKind;
import org.journeydsl.model.Progress;
import org.journeydsl.model.Role;
import org.journeydsl.model.ScopeKind;
import org.journeydsl.model.Severity;
import org.journeydsl.model.State;
import org.journeydsl.model.TraitKind;
import org.journeydsl.model.Verdict;
import org.junit.jupiter.api.Test;

/** The page's own words. */
final class WordsTest {

  @Test
  void everyLanguageHasEveryWord() {
    var english = Words.of("en").keys();
    for (var language : Words.LANGUAGES) {
      assertEquals(english, Words.of(language).keys(), language);
    }
  }

  @Test
  void everyWordOfTheLanguageCanBeSaid() {
    var keys = new ArrayList<String>();
    List.of(Lane.values()).forEach(lane -> keys.add("lane." + lane.key()));
    List.of(Lane.Band.values()).forEach(band -> keys.add("line." + band.key()));
    List.of(Grade.values()).forEach(grade -> keys.add("grade." + grade.key() + ".long"));
    add(keys, "severity.", Severity.VALUES);
    add(keys, "fit.", FitKind.VALUES);
    add(keys, "outcome.", OutcomeKind.VALUES);
    add(keys, "verdict.", Verdict.VALUES);
    add(keys, "status.", Progress.VALUES);
    add(keys, "state.", State.VALUES);
    add(keys, "scope.", ScopeKind.VALUES);
    add(keys, "importance.", Role.VALUES);
    add(keys, "measure.", MeasureKind.VALUES);
    TraitKind.VALUES.stream()
        .filter(kind -> kind != TraitKind.BIO)
        .forEach(kind -> keys.add("trait." + kind.getLiteral()));
    assertEquals(List.of(), keys.stream().filter(key -> !hasWord(key)).toList());
  }

  private static void add(List<String> keys, String family, List<? extends Enumerator> words) {
    words.forEach(word -> keys.add(family + word.getLiteral()));
  }

  private static boolean hasWord(String key) {
    return Words.of("en").keys().contains(key);
  }

  @Test
  void numbersTakeTheFormThatTheLanguageAsksFor() {
    assertEquals("1 хвилина", amount("uk", "1", "minutes"));
    assertEquals("3 хвилини", amount("uk", "3", "minutes"));
    assertEquals("11 хвилин", amount("uk", "11", "minutes"));
    assertEquals("22 дня", amount("ru", "22", "days"));
    assertEquals("5 miesięcy", amount("pl", "5", "months"));
    assertEquals("2 dny", amount("cs", "2", "days"));
    assertEquals("20 de zile", amount("ro", "20", "days"));
    assertEquals("1 hour", amount("en", "1", "hour"));
  }

  @Test
  void datesAndDecimalsAreWrittenAsPeopleWriteThem() {
    var day = LocalDate.of(2027, 3, 31);
    assertEquals("31 Mar 2027", Words.of("en").date(day));
    assertEquals("31 березня 2027", Words.of("uk").date(day));
    assertEquals("31. března 2027", Words.of("cs").date(day));
    assertEquals("12,50\u00a0EUR", amount("pl", "12.50", "EUR"));
    assertEquals("1,250,000", amount("en", "1250000", ""));
    assertEquals("4.2", amount("en", "4.2", ""));
    assertEquals("−6%", amount("en", "-6", "%"));
  }

  @Test
  void aTextOfTheAuthorIsNeverTakenForAPlace() {
    assertEquals("2 days after {1} {x}", Words.of("en").at("delay.after", "2 days", "{1} {x}"));
  }

  @Test
  void aLanguageWithoutWordsGetsEnglishOnesAndAFinding() {
    var project =
        TestProject.of("journey J \"Kauppa\" < stage S < touchpoint T \"Kori\" @fi \"Kori\" > >");
    var made = new HtmlMapGenerator().generate(project.source());
    assertEquals(1, made.findings().size());
    assertTrue(made.findings().get(0).message().contains("'fi'"));
    assertEquals("en", Words.of("pt-BR").language());
    assertEquals("uk", Words.of("uk-UA").language());
  }

  private static String amount(String language, String number, String unit) {
    return Words.of(language).amount(new BigDecimal(number), unit);
  }
}
