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
    assertEquals("0 jour", amount("fr", "0", "days"));
    assertEquals("2 Wochen", amount("de", "2", "weeks"));
    assertEquals("1 día", amount("es", "1", "day"));
    assertEquals("يوم واحد", amount("ar", "1", "day"));
    assertEquals("يومان", amount("ar", "2", "days"));
    assertEquals("3 أيام", amount("ar", "3", "days"));
    assertEquals("11 يومًا", amount("ar", "11", "days"));
    assertEquals("100 يوم", amount("ar", "100", "days"));
    assertEquals("103 أيام", amount("ar", "103", "days"));
  }

  @Test
  void aFractionHasTheFormOfItsLanguage() {
    assertEquals("1,5 дня", amount("uk", "1.5", "days"));
    assertEquals("1,5 часа", amount("ru", "1.5", "hours"));
    assertEquals("1,5 roku", amount("pl", "1.5", "years"));
    assertEquals("1,5 dne", amount("cs", "1.5", "days"));
    assertEquals("1,5 jour", amount("fr", "1.5", "days"));
    assertEquals("2,5 jours", amount("fr", "2.5", "days"));
    assertEquals("1.5 يوم", amount("ar", "1.5", "days"));
  }

  /** One form too few would show up only on the map of a journey with that many. */
  @Test
  void everyCountedPhraseHasAFormForEveryNumber() {
    var wrong = new ArrayList<String>();
    var english = Words.of("en");
    for (var language : Words.LANGUAGES) {
      var words = Words.of(language);
      for (var key : english.keys()) {
        boolean unit = key.startsWith("unit.");
        if (english.at(key).contains("|") && !key.equals("months")) {
          int forms = words.at(key).split("\\|").length;
          int needed =
              switch (language) {
                case "uk", "ru", "pl", "cs" -> unit ? 4 : 3;
                case "ro" -> 3;
                case "ar" -> 5;
                default -> 2;
              };
          if (forms != needed) {
            wrong.add(language + " " + key + " has " + forms + " forms of " + needed);
          }
        }
      }
      assertEquals(12, words.at("months").split("\\|").length, language);
    }
    assertEquals(List.of(), wrong);
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
    assertEquals(
        List.of("output-words-missing"),
        made.findings().stream().map(each -> each.rule()).toList());
    assertTrue(made.findings().get(0).message().contains("'fi'"));
    assertEquals("en", Words.of("pt-BR").language());
    assertEquals("uk", Words.of("uk-UA").language());
  }

  private static String amount(String language, String number, String unit) {
    return Words.of(language).amount(new BigDecimal(number), unit);
  }
}
