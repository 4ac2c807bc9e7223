package org.journeydsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of each word can be written at each of the places that the table names for it. */
final class ExamplesOfWordsTest {

  /** A word at one of its places. */
  record Use(Word word, EClass place) {

    @Override
    public String toString() {
      return word.keyword() + " in " + place.getName();
    }

    String example() {
      return word.kind() == Literals.KIND_FACT
          ? "kind " + Choices.kindsOf(place).get(0)
          : word.example();
    }

    String file() {
      return around(example());
    }

    /** A file with something at this place. */
    String around(String text) {
      Frame frame = word.kind() == Literals.DROP ? Frame.FUTURE : Frame.of(place);
      return frame.around(text);
    }
  }

  static List<Use> uses() {
    return Words.all().stream()
        .flatMap(word -> word.places().stream().map(place -> new Use(word, place)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("uses")
  void theExampleCanBeWrittenThere(Use use) {
    assertEquals(List.of(), Shown.errorsOfItsOwn(use.file()), use.file());
  }
}
