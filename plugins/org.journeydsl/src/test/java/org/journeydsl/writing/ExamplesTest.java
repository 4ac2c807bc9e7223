package org.journeydsl.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Import;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits at every place of every example. What is saved was read again and compared with the model
 * by the resource itself; here it is asked whether the rest of the text stayed.
 */
final class ExamplesTest {

  private static final String ALL = "org.journeydsl.writing.OpenedFile#examples";

  @ParameterizedTest
  @MethodSource(ALL)
  void nothingChangesByItself(String path) {
    OpenedFile example = OpenedFile.example(path);
    assertEquals(example.text(), example.saved());
  }

  /** Everything said anew, from the model alone, is said in the same words. */
  @ParameterizedTest
  @MethodSource(ALL)
  void aCopyReadsTheSame(String path) {
    OpenedFile example = OpenedFile.example(path);
    for (EObject each : List.copyOf(example.file().getElements())) {
      boolean comments = OpenedFile.node(each).getText().strip().matches("(?s).*(//|/\\*).*");
      if (!comments && !isNeeded(each)) {
        List<EObject> siblings = OpenedFile.siblings(each);
        siblings.set(siblings.indexOf(each), EcoreUtil.copy(each));
      }
    }
    assertEquals(said(example.text()), said(example.saved()), path);
  }

  /** Without what may be written in two ways: {@code +1}, {@code Checkout.Cart}. */
  private static String said(String text) {
    return squeezed(text.replace("feels +", "feels ").replaceAll("[\\p{L}\\d_]+\\.(?=\\p{L})", ""));
  }

  /** Whether something outside refers to an object or to what it has. */
  private static boolean isNeeded(EObject object) {
    return EcoreUtil.UsageCrossReferencer.findAll(all(object), object.eResource()).values().stream()
        .flatMap(java.util.Collection::stream)
        .anyMatch(use -> !EcoreUtil.isAncestor(object, use.getEObject()));
  }

  private static List<EObject> all(EObject object) {
    List<EObject> all = new ArrayList<>(List.of(object));
    object.eAllContents().forEachRemaining(all::add);
    return all;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachFactGoesAlone(String path) {
    OpenedFile example = OpenedFile.example(path);
    int count = 0;
    for (EObject each : example.someStatements(12)) {
      if (each instanceof Import || isNeeded(each)) {
        continue;
      }
      List<EObject> siblings = OpenedFile.siblings(each);
      int at = siblings.indexOf(each);
      String words = OpenedFile.words(each);
      siblings.remove(at);
      String text = example.saved();
      assertEquals(
          squeezed(example.text()).length() - squeezed(words).length(),
          squeezed(text).length(),
          () -> "without " + words);
      assertTrue(isWithin(text, example.text()), () -> "without " + words + ":\n" + text);
      siblings.add(at, each);
      count++;
    }
    assertEquals(example.text(), example.saved(), count + " facts came back");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachFactMovesToTheStartOfItsLike(String path) {
    OpenedFile example = OpenedFile.example(path);
    for (EObject each : example.someStatements(12)) {
      List<EObject> siblings = OpenedFile.siblings(each);
      int at = siblings.indexOf(each);
      if (at > 0) {
        siblings.remove(at);
        siblings.add(0, each);
        String text = saved(example, each);
        assertEquals(sortedLines(example.text()), sortedLines(text), () -> "moved " + each);
        siblings.remove(0);
        siblings.add(at, each);
      }
    }
  }

  private static String saved(OpenedFile example, EObject each) {
    try {
      return example.saved();
    } catch (UncheckedIOException e) {
      throw new AssertionError(OpenedFile.words(each), e);
    }
  }

  private static String squeezed(String text) {
    // A block that became empty goes as well.
    return text.replaceAll("\\s+|[<>{}]", "");
  }

  private static List<String> sortedLines(String text) {
    List<String> lines = new ArrayList<>(text.lines().map(String::strip).toList());
    lines.removeIf(line -> line.matches("[<>{}]*"));
    return lines.stream().map(line -> line.replaceAll("[\\s<>{}]", "")).sorted().toList();
  }

  /** Whether all lines of a text, in order, are lines of the other. */
  private static boolean isWithin(String part, String whole) {
    List<String> lines = whole.lines().toList();
    int at = 0;
    int other = 0;
    for (String line : part.lines().toList()) {
      int from = at;
      while (at < lines.size() && !lines.get(at).equals(line)) {
        at++;
      }
      if (at == lines.size()) {
        other++;
        at = from;
      } else {
        at++;
      }
    }
    return other <= 1;
  }
}
