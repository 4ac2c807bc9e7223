package org.journeydsl.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which turns of phrase are recognised in which language, and which good questions are left alone.
 */
class WordsTest {

  private final WordLists lists = new WordLists();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Don't you think our shop is great?; Don't you",
        "en; How much did you enjoy the visit?; How much did you enjoy",
        "uk; Хіба вам не сподобалася наша доставка?; Хіба",
        "uk; Чи згодні ви, що ціни чесні?; Чи згодні ви",
        "ru; Разве вам не понравилась доставка?; Разве",
        "pl; Jak bardzo podobała się Pani wizyta?; Jak bardzo podobała",
        "cs; Jak moc se vám líbil náš obchod?; Jak moc se vám líbil",
        "ro; Nu credeți că livrarea este rapidă?; Nu credeți că",
        "de; Finden Sie nicht auch, dass alles einfach war?; Finden Sie nicht auch",
        "fr; Ne trouvez-vous pas que c’est rapide ?; `Ne trouvez-vous pas`",
        "es; ¿No cree que el envío fue rápido?; No cree que"
      })
  void recognisesALeadingQuestion(String language, String text, String found) {
    assertEquals(Optional.of(found), find(language, Key.LEADING, text));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "en; How satisfied were you with the price and the quality?; price and the quality",
        "uk; Наскільки ви задоволені швидкістю та якістю обслуговування?; швидкістю та якістю",
        "ru; Насколько вы довольны скоростью и качеством доставки?; скоростью и качеством",
        "pl; Jak ocenia Pani szybkość i jakość obsługi?; szybkość i jakość",
        "cs; Jak jste byli spokojeni s cenou a kvalitou?; cenou a kvalitou",
        "ro; Cât de mulțumit ați fost de preț și calitate?; preț și calitate",
        "de; Wie zufrieden waren Sie mit Preis und Qualität?; Preis und Qualität",
        "fr; Êtes-vous satisfait du prix et de la qualité ?; prix et de la qualité",
        "es; ¿Qué le parecieron el precio y la calidad?; precio y la calidad"
      })
  void recognisesTwoThingsAtOnce(String language, String text, String found) {
    WordList list = lists.of(language);
    assertEquals(Optional.of(found), list.findTwoThings(list.words(text)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Were you satisfied?",
        "uk; Чи задоволені ви?",
        "ru; Довольны ли вы доставкой?",
        "pl; Czy jest Pani zadowolona?",
        "cs; Byli jste spokojeni?",
        "ro; Sunteți mulțumit?",
        "de; Waren Sie zufrieden?",
        "fr; Êtes-vous satisfait ?",
        "es; ¿Está satisfecho?"
      })
  void recognisesAQuestionForYesOrNo(String language, String text) {
    WordList list = lists.of(language);
    assertTrue(list.start(Key.YES_NO_START, list.words(text)).isPresent());
    assertFalse(list.how().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "en; On a scale of 1 to 5, how was it?; On a scale of 1 to 5",
        "en; How many points out of 10?; out of 10",
        "uk; Оцініть від 1 до 5; від 1 до 5",
        "ru; Оцените по 5-балльной шкале; по 5-балльной шкале",
        "pl; Oceń w skali od 1 do 5; w skali od 1 do 5",
        "cs; Ohodnoťte na 5stupňové škále; na 5stupňové",
        "ro; Evaluați pe o scară de la 1 la 5; pe o scară de la 1 la 5",
        "de; Auf einer Skala von 1 bis 5; Auf einer Skala von 1 bis 5",
        "fr; Sur une échelle de 0 à 10; Sur une échelle de 0 à 10",
        "es; En una escala de 1 a 5; En una escala de 1 a 5"
      })
  void recognisesAScaleInWords(String language, String text, String found) {
    WordList list = lists.of(language);
    assertEquals(Optional.of(found), list.findScale(list.words(text)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "en; How satisfied were you with our terms and conditions?",
        "en; Which sizes from 36 to 46 did you miss?",
        "en; How satisfied were you with the delivery to Brno and Ostrava?",
        "uk; Наскільки ви задоволені нашими товарами та послугами?",
        "ru; Насколько вы довольны помощью продавца?",
        "pl; Jak ocenia Pan nasze produkty i usługi?",
        "cs; Jak jste byli spokojeni s obsluhou?",
        "ro; Cât de mulțumit ați fost de programare?",
        "de; Wie zufrieden waren Sie mit der Beratung?",
        "fr; Dans quelle mesure êtes-vous satisfait de la livraison ?",
        "es; ¿Hasta qué punto quedó satisfecho con la entrega?"
      })
  void leavesAGoodQuestionAlone(String language, String text) {
    WordList list = lists.of(language);
    Words words = list.words(text);
    for (Key key : List.of(Key.LEADING, Key.DOUBLE, Key.DOUBLE_NEGATIVE, Key.ABSOLUTE, Key.EASE)) {
      assertEquals(Optional.empty(), list.find(key, words), key.name());
    }
    assertEquals(Optional.empty(), list.findTwoThings(words));
    assertEquals(Optional.empty(), list.findScale(words));
    assertEquals(Optional.empty(), list.start(Key.YES_NO_START, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru", "pl", "cs", "ro", "de", "fr", "es"})
  void theOptionItProposesIsOneItKnows(String language) {
    assertTrue(find(language, Key.OTHER_OPTION, lists.of(language).otherExample()).isPresent());
  }

  @Test
  void quotesTheTextAsItIsWritten() {
    assertEquals(Optional.of("ALWAYS"), find("en", Key.ABSOLUTE, "Is it ALWAYS open?"));
  }

  @Test
  void readsComposedAndDecomposedLettersAlike() {
    String decomposed = Normalizer.normalize("Наскільки легкий був вибір?", Normalizer.Form.NFD);
    assertTrue(find("uk", Key.EASE, decomposed).isPresent());
    assertTrue(
        find("cs", Key.ABSOLUTE, Normalizer.normalize("vždy", Normalizer.Form.NFD)).isPresent());
  }

  @Test
  void aRegionFallsBackToItsLanguage() {
    assertEquals(Optional.of("always"), find("en-GB", Key.ABSOLUTE, "Is it always open?"));
  }

  @Test
  void aTagThatIsAPathReadsNoFile() {
    assertEquals(Optional.empty(), find("../words/en", Key.ABSOLUTE, "Is it always open?"));
    assertEquals(Optional.empty(), find("", Key.ABSOLUTE, "always"));
  }

  @Test
  void aPlaceholderIsOneInEveryLanguageAndOnlyAsAWhole() {
    for (String language : List.of("en", "uk", "ja")) {
      WordList list = lists.of(language);
      assertTrue(list.isWhole(Key.PLACEHOLDER, "TBA!"));
      assertFalse(list.isWhole(Key.PLACEHOLDER, "A tba list"));
    }
  }

  @Test
  void aGapTakesUpToThreeWords() {
    assertTrue(new Phrases("not … unclear").find(new Words("not at all that unclear")) != null);
    assertTrue(
        new Phrases("not … unclear").find(new Words("not at all that very unclear")) == null);
  }

  @Test
  void findsRangesButNotDates() {
    assertEquals(List.of(new Ranges.Found(1, 5, 4, 7)), Ranges.in("how 1-5?"));
    assertEquals(1, Ranges.in("18 – 25 years").size());
    assertEquals(1, Ranges.in("1 to 3 orders").size());
    assertEquals(List.of(), Ranges.in("2026-11-22"));
    assertEquals(List.of(), Ranges.in("4.5-5 and A1-5"));
  }

  private Optional<String> find(String language, Key key, String text) {
    WordList list = lists.of(language);
    return list.find(key, list.words(text));
  }
}
